/** The one way to read a customer's protected value in clear: by whom, why and whether refused is on record before the value leaves. */
import type { OperateType } from "@/lib/contract/operate-types";
import { OPERATE_TYPES } from "@/lib/contract/operate-types";
import { ROLES } from "@/lib/contract/roles";
import { ApiError } from "@/lib/errors/api-error";
import { SealingError } from "@/lib/sealing/sealing-error";
import { and, asc, eq } from "drizzle-orm";
import { appendAudit } from "../audit/audit";
import type { Queryable, Transaction } from "../db/database";
import type { Call } from "../http/call";
import { hasRole, requireEngineer } from "../iam/caller";
import { appendLog } from "../tickets/ticket-move-store";
import { protectedReadings, type ProtectedReadingRow } from "./reading-tables";

/** What is read: an item of an authorization, by an engineer or with `is_login` by the service for one, or confidential information of a ticket. */
export type ProtectedSubject = { domain_id: string; incident_id: string } & (
  { authorization_id: string; detail_number: number; is_login?: true } | { confidential_id: string }
);

type Kind = { operation: string; log: OperateType; resource_type: "authorization" | "case"; resource_id: string };

export function kindOf(
  subject: { incident_id: string; confidential_id: string } | { authorization_id: string; is_login?: true },
): Kind {
  if ("confidential_id" in subject)
    return {
      operation: "readConfidential",
      log: OPERATE_TYPES.readConfidential,
      resource_type: "case",
      resource_id: subject.incident_id,
    };
  return {
    operation: subject.is_login ? "openBastionSession" : "readAuthorizedInfo",
    log: subject.is_login ? OPERATE_TYPES.openSession : OPERATE_TYPES.readAuthorizedInfo,
    resource_type: "authorization",
    resource_id: subject.authorization_id,
  };
}

type Outcome = "done" | "refused";

async function record(
  tx: Transaction,
  call: Call,
  subject: ProtectedSubject,
  reason: string,
  outcome: Outcome,
): Promise<void> {
  const { caller, at } = call;
  const { domain_id, incident_id } = subject;
  const { operation, log, ...resource } = kindOf(subject);
  await tx.insert(protectedReadings).values({
    ...subject,
    reader_id: caller.user_id,
    reader_name: caller.user_name,
    reason,
    is_refused: outcome === "refused",
    read_time: at,
  });
  const operate_type = outcome === "done" ? log : OPERATE_TYPES.refuseReading;
  await appendLog(tx, caller, { domain_id, incident_id, operate_type, operate_desc: reason }, at);
  await appendAudit(tx, call, { operation, ...resource, domain_id, outcome });
}

/** Engineers on the whitelist alone (design.md 5). */
export function requireReader({ caller }: Pick<Call, "caller">): void {
  if (!hasRole(caller, ROLES.protectedDataReader.id))
    throw new ApiError("OSM.01010002", { detail: "not on the whitelist for protected data" });
}

/** Runs `read` in the transaction that records it; a refusal, or a value that does not open, undoes that one and is recorded in another. */
export async function readProtected<T>(
  call: Call,
  subject: ProtectedSubject,
  reason: string,
  read: (tx: Transaction) => Promise<T>,
): Promise<T> {
  try {
    return await call.db.transaction(async (tx) => {
      requireReader(call);
      const value = await read(tx);
      await record(tx, call, subject, reason, "done");
      return value;
    });
  } catch (error) {
    const isTry = error instanceof ApiError || error instanceof SealingError;
    if (isTry) await call.db.transaction((tx) => record(tx, call, subject, reason, "refused"));
    throw error;
  }
}

/**
 * Somebody who is no engineer at all gets the answer that everybody gets; the try stands in the trail of their own account, under what
 * they named, whether there is such a thing or not.
 */
export async function requireEngineerOnRecord(call: Call, named: Kind): Promise<void> {
  try {
    requireEngineer(call.caller);
  } catch (error) {
    const { operation, resource_type, resource_id } = named;
    await call.db.transaction((tx) =>
      appendAudit(tx, call, { operation, resource_type, resource_id, outcome: "refused" }),
    );
    throw error;
  }
}

/** Who read what of an authorization, or was refused, oldest first. */
export async function listReadings(
  db: Queryable,
  { domain_id, authorization_id }: { domain_id: string; authorization_id: string },
): Promise<ProtectedReadingRow[]> {
  return db
    .select()
    .from(protectedReadings)
    .where(and(eq(protectedReadings.domain_id, domain_id), eq(protectedReadings.authorization_id, authorization_id)))
    .orderBy(asc(protectedReadings.reading_number));
}
