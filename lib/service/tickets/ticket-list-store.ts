/** One page of tickets, its total, and counts by state: each one statement over the caller's reach. */
import { and, asc, count, desc, eq, getTableColumns, sql, type SQL } from "drizzle-orm";
import type { Queryable } from "../db/database";
import { tickets, type TicketRow } from "./ticket-tables";

export type ListedTicket = TicketRow & { unread_num: number };

export type Page = {
  offset: number;
  limit: number;
  sort_key?: string | undefined;
  sort_dir?: "asc" | "desc" | undefined;
};

const SEVERITY_RANK = sql`array_position(array['core-system-unavailable', 'production-unavailable', 'production-impaired', 'system-impaired', 'general-guidance'], ${tickets.severity_id}::text)`;

const SORT_COLUMNS: Record<string, SQL | typeof tickets.create_time> = {
  create_time: tickets.create_time,
  update_time: sql`${tickets.update_time}`,
  status: sql`${tickets.status}`,
  severity: SEVERITY_RANK,
};

/** The outer table is named in full: inside a subquery a bare column name would mean the inner table's. */
function unreadBy(user_id: string) {
  return sql<number>`(select count(*)::int from service.messages m
    where m.domain_id = "tickets"."domain_id" and m.incident_id = "tickets"."incident_id" and m.type = 1 and m.withdraw_time is null
    and m.message_number > coalesce((select r.read_number from service.message_reads r
      where r.domain_id = m.domain_id and r.incident_id = m.incident_id and r.user_id = ${user_id}), 0))`;
}

/** Ties are broken by number, so that pages never overlap. */
function orderOf({ sort_key = "create_time", sort_dir = "desc" }: Page): SQL[] {
  const way = sort_dir === "asc" ? asc : desc;
  return [way(SORT_COLUMNS[sort_key] ?? tickets.create_time), way(tickets.incident_id)];
}

export async function listTickets(
  db: Queryable,
  where: SQL | undefined,
  page: Page,
  user_id: string,
): Promise<ListedTicket[]> {
  return db
    .select({ ...getTableColumns(tickets), unread_num: unreadBy(user_id) })
    .from(tickets)
    .where(where)
    .orderBy(...orderOf(page))
    .offset(page.offset)
    .limit(page.limit);
}

export async function countTickets(db: Queryable, where: SQL | undefined): Promise<number> {
  const [row] = await db.select({ total: count() }).from(tickets).where(where);
  return row?.total ?? 0;
}

export async function countByStatus(
  db: Queryable,
  where: SQL | undefined,
): Promise<{ status: number; count: number }[]> {
  return db
    .select({ status: tickets.status, count: count() })
    .from(tickets)
    .where(where)
    .groupBy(tickets.status)
    .orderBy(tickets.status);
}

/** Locks the ticket for a change that reads before it writes. */
export async function lockTicket(
  db: Queryable,
  where: SQL | undefined,
  incident_id: string,
): Promise<TicketRow | undefined> {
  const [row] = await db
    .select()
    .from(tickets)
    .where(and(where, eq(tickets.incident_id, incident_id)))
    .for("update");
  return row;
}
