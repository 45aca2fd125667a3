/** Whose authorizations a caller may see and answer: those of the tickets they may see (console.md 3.8). Others do not exist for them. */
import { ApiError } from "@/lib/errors/api-error";
import type { Queryable, Transaction } from "../db/database";
import type { Call } from "../http/call";
import { visibleTo } from "../tickets/ticket-access";
import { lockTicket } from "../tickets/ticket-list-store";
import type { TicketRow } from "../tickets/ticket-tables";
import { findAuthorization, listDetails, lockAuthorization, type ListedAuthorization } from "./authorization-store";
import type { AuthorizationDetailRow, AuthorizationRow } from "./authorization-tables";

export function unknownAuthorization(): ApiError {
  return new ApiError("OSM.01010001", { field: "authorization_id", reason: "does not exist" });
}

export function unknownDetail(): ApiError {
  return new ApiError("OSM.01010032", { field: "authorization_detail_id" });
}

export async function requireVisibleAuthorization(
  { caller }: Pick<Call, "caller">,
  db: Queryable,
  authorization_id: string,
  group_id?: string,
): Promise<ListedAuthorization> {
  const found = await findAuthorization(db, authorization_id, visibleTo(caller, group_id));
  if (found === undefined) throw unknownAuthorization();
  return found;
}

export async function requireDetail(
  db: Queryable,
  authorization: AuthorizationRow,
  detail_number: number,
): Promise<AuthorizationDetailRow> {
  const found = (await listDetails(db, authorization)).find((one) => one.detail_number === detail_number);
  if (found === undefined) throw unknownDetail();
  return found;
}

export type LockedAuthorization = { ticket: TicketRow; authorization: AuthorizationRow };

/** Ticket first, authorization second, as everyone locks them in that order. */
export async function lockVisibleAuthorization(
  call: Pick<Call, "caller">,
  tx: Transaction,
  authorization_id: string,
  group_id?: string,
): Promise<LockedAuthorization> {
  const found = await requireVisibleAuthorization(call, tx, authorization_id, group_id);
  const ticket = await lockTicket(tx, visibleTo(call.caller, group_id), found.incident_id);
  const authorization = ticket === undefined ? undefined : await lockAuthorization(tx, found);
  if (ticket === undefined || authorization === undefined) throw unknownAuthorization();
  return { ticket, authorization };
}
