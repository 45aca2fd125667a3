/** Appends to the audit trail inside the caller's transaction: who, what, on which resource, from where, with which outcome; never any content. */
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Transaction } from "../db/database";
import type { Call } from "../http/call";
import type { Caller } from "../iam/caller";
import { auditEntries, auditHeads } from "./audit-tables";

export type AuditEvent = {
  operation: string;
  resource_type:
    | "case"
    | "authorization"
    | "attachment"
    | "label"
    | "user"
    | "agreement"
    | "access_key"
    | "privilege"
    | "feedback"
    | "contact";
  resource_id: string;
  outcome?: "done" | "refused";
  /** Whose trail: the customer's account, which differs from the caller's when an engineer acts. */
  domain_id?: string;
};

export type AuditActor = Pick<Call, "sourceIp" | "requestId" | "at"> & {
  caller: Pick<Caller, "domain_id" | "user_id" | "user_name">;
};

const CHAIN_START = Buffer.alloc(32);

type Entry = Omit<typeof auditEntries.$inferInsert, "hash">;

/** The order of the fields is part of the format: a verifier must hash them alike. */
export function hashEntry(entry: Entry): Buffer {
  const fields = [
    entry.domain_id,
    entry.sequence,
    entry.at.toISOString(),
    entry.actor_domain_id,
    entry.user_id,
    entry.user_name,
    entry.source_ip,
    entry.request_id,
    entry.operation,
    entry.resource_type,
    entry.resource_id,
    entry.outcome,
  ];
  return createHash("sha256").update(entry.previous_hash).update(JSON.stringify(fields)).digest();
}

/** The head's row lock orders writers of one account; append last in a transaction so that it is held briefly. */
export async function appendAudit(db: Transaction, actor: AuditActor, event: AuditEvent): Promise<void> {
  const domain_id = event.domain_id ?? actor.caller.domain_id;
  await db.insert(auditHeads).values({ domain_id, sequence: 0, hash: CHAIN_START }).onConflictDoNothing();
  const [head] = await db
    .select()
    .from(auditHeads)
    .where(sql`${auditHeads.domain_id} = ${domain_id}`)
    .for("update");
  const entry: Entry = {
    domain_id,
    sequence: (head?.sequence ?? 0) + 1,
    at: actor.at,
    actor_domain_id: actor.caller.domain_id,
    user_id: actor.caller.user_id,
    user_name: actor.caller.user_name,
    source_ip: actor.sourceIp,
    request_id: actor.requestId,
    operation: event.operation,
    resource_type: event.resource_type,
    resource_id: event.resource_id,
    outcome: event.outcome ?? "done",
    previous_hash: head?.hash ?? CHAIN_START,
  };
  const hash = hashEntry(entry);
  await db.insert(auditEntries).values({ ...entry, hash });
  await db
    .update(auditHeads)
    .set({ sequence: entry.sequence, hash })
    .where(sql`${auditHeads.domain_id} = ${domain_id}`);
}
