/** Reading in clear what a customer handed over: whitelisted engineers only, while it is in effect, each time with a reason and on record. */
import type { RevealedDetail } from "@/lib/contract/desk-authorizations";
import { ApiError } from "@/lib/errors/api-error";
import type { Transaction } from "../db/database";
import { requireTicketForDesk } from "../desk/desk-store";
import type { Call } from "../http/call";
import { kindOf, readProtected, requireEngineerOnRecord } from "../privacy/read-protected";
import { requireOpen } from "../tickets/ticket-move";
import { isInEffect } from "./authorization";
import { requireDetail, unknownAuthorization } from "./authorization-access";
import { openAgency, openEntered } from "./authorization-entered";
import { findAuthorization, lockAuthorization, type ListedAuthorization } from "./authorization-store";

/** What was entered for an item of an authorization that is in effect now, for the transaction that puts its use on record. */
export async function openForUse(
  call: Call,
  tx: Transaction,
  found: ListedAuthorization,
  detail_number: number,
): Promise<RevealedDetail> {
  requireOpen(await requireTicketForDesk(tx, found.incident_id, true));
  const authorization = await lockAuthorization(tx, found);
  if (authorization === undefined) throw unknownAuthorization();
  if (!isInEffect(authorization, call.at))
    throw new ApiError("OSM.01010018", { reason: "the authorization is not in effect" });
  const detail = await requireDetail(tx, authorization, detail_number);
  const sealing = { db: tx, keys: call.keys };
  const agency_id = await openAgency(sealing, authorization);
  return { ...(await openEntered(sealing, detail)), ...(agency_id === undefined ? {} : { agency_id }) };
}

export async function revealDetail(
  call: Call,
  authorization_id: string,
  detail_number: number,
  reason: string,
): Promise<RevealedDetail> {
  await requireEngineerOnRecord(call, kindOf({ authorization_id }));
  const found = await findAuthorization(call.db, authorization_id);
  if (found === undefined) throw unknownAuthorization();
  await requireDetail(call.db, found, detail_number);
  const { domain_id, incident_id } = found;
  const subject = { domain_id, incident_id, authorization_id, detail_number };
  const revealed = await readProtected(call, subject, reason, (tx) => openForUse(call, tx, found, detail_number));
  call.answerHeaders.set("cache-control", "no-store");
  return revealed;
}
