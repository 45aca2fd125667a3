/** Whose tickets a caller may see (console.md 1.3). What they may not see does not exist: the same answer as a true miss. */
import { and, eq, or, sql, type AnyColumn, type SQL } from "drizzle-orm";
import { ApiError } from "@/lib/errors/api-error";
import { STATUS } from "@/lib/contract/ticket-status";
import type { Queryable } from "../db/database";
import type { Call } from "../http/call";
import { operatedGroups, type Caller } from "../iam/caller";
import { tickets, type TicketRow } from "./ticket-tables";

/** The columns that a reach is made of: those of the tickets, or those of their counts. */
export type Owned = { domain_id: AnyColumn; user_id: AnyColumn; status: AnyColumn };

const live = ({ status }: Owned) => sql`${status} <> ${sql.raw(String(STATUS.deleted))}`;

/** Deleted tickets do not exist. Written out and not sent as a value, as a kept plan uses the indexes of live tickets only then. */
export const isLive = live(tickets);

type Asking = Pick<Call, "caller">;

/** The members are read once, before the tickets: then pages come in order from an index and stop when they are full. */
const isMemberOf = (
  { domain_id }: Caller,
  group_id: string,
  { user_id }: Owned = tickets,
) => sql`${user_id} = any(array(
  select m.user_id from service.group_members m where m.domain_id = ${domain_id} and m.group_id = ${group_id}))`;

const isMemberOfAny = (caller: Caller, group_ids: readonly string[]) =>
  group_ids.length === 0 ? sql`false` : or(...group_ids.map((group_id) => isMemberOf(caller, group_id)));

function reach(caller: Caller, group_id: string | undefined, of: Owned): SQL | undefined {
  if (group_id !== undefined && group_id !== "") {
    if (!operatedGroups(caller).includes(group_id))
      throw new ApiError("OSM.01010002", { detail: "not an operator of the group" });
    return isMemberOf(caller, group_id, of);
  }
  return caller.is_account || caller.assumed_by !== undefined ? undefined : eq(of.user_id, caller.user_id);
}

/** The account itself, and who assumes it, sees all of its tickets, a user their own, and a group operator those of the group that is named. */
export function visibleTo(caller: Caller, group_id?: string, of: Owned = tickets): SQL {
  const own = sql`${eq(of.domain_id, caller.domain_id)} and ${live(of)}`;
  const within = reach(caller, group_id, of);
  return within === undefined ? own : sql`${own} and ${within}`;
}

/** Tickets of members of any group that the caller operates. */
export function inOperatedGroups(caller: Caller): SQL | undefined {
  return and(eq(tickets.domain_id, caller.domain_id), isLive, isMemberOfAny(caller, operatedGroups(caller)));
}

async function requireTicket(db: Queryable, where: SQL | undefined, incident_id: string): Promise<TicketRow> {
  const [ticket] = await db
    .select()
    .from(tickets)
    .where(and(where, eq(tickets.incident_id, incident_id)));
  if (ticket === undefined) throw new ApiError("OSM.01010015", { detail: incident_id });
  return ticket;
}

export async function requireVisibleTicket(
  { caller }: Asking,
  db: Queryable,
  incident_id: string,
  group_id?: string,
): Promise<TicketRow> {
  return requireTicket(db, visibleTo(caller, group_id), incident_id);
}

/** For operations that name no group: one's own tickets and those of all groups one operates. */
export async function requireReachableTicket(
  { caller }: Asking,
  db: Queryable,
  incident_id: string,
): Promise<TicketRow> {
  return requireTicket(db, or(visibleTo(caller), inOperatedGroups(caller)), incident_id);
}
