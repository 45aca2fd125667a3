/** One page of tickets, its total, and counts by state: each one statement over the caller's reach. */
import { and, asc, count, desc, eq, sql, type SQL } from "drizzle-orm";
import type { Label } from "@/lib/contract/shapes";
import { STATUS } from "@/lib/contract/ticket-status";
import type { Queryable } from "../db/database";
import type { Owner } from "../iam/caller";
import { labelsOf } from "../labels/label-store";
import { fromDriver, TICKET_COLUMNS, type DriverRow } from "./ticket-row";
import { tickets, type TicketRow } from "./ticket-tables";

/** `is_scored` is null for a ticket that is not completed. */
export type ListedTicket = TicketRow & { unread_num: number; labels: Label[]; is_scored: boolean | null };

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
  /** Tickets nobody answered yet stand where they were submitted. */
  last_reply_time: sql`coalesce(${tickets.last_reply_time}, ${tickets.create_time})`,
  status: sql`${tickets.status}`,
  severity: SEVERITY_RANK,
};

/** The outer table is named in full: inside a subquery a bare column name would mean the inner table's. */
function unreadMessages(user_id: string): SQL {
  return sql`from service.messages m
    where m.domain_id = "tickets"."domain_id" and m.incident_id = "tickets"."incident_id" and m.type = 1 and m.withdraw_time is null
    and m.message_number > coalesce((select r.read_number from service.message_reads r
      where r.domain_id = m.domain_id and r.incident_id = m.incident_id and r.user_id = ${user_id}), 0)`;
}

function unreadBy(user_id: string) {
  return sql<number>`(select count(*)::int ${unreadMessages(user_id)})`;
}

/** Tickets with a reply that the reader has not seen. */
export function hasUnread(user_id: string): SQL {
  return sql`exists (select 1 ${unreadMessages(user_id)})`;
}

/** Read for completed tickets alone: no other can be scored. */
const IS_SCORED = sql`case when "tickets"."status" = ${sql.raw(String(STATUS.completed))} then "tickets"."judgement" <> '' or exists (
    select 1 from service.ticket_scores s where s.domain_id = "tickets"."domain_id" and s.incident_id = "tickets"."incident_id") end`;

/** Ties are broken by number, so that pages never overlap. */
function orderOf({ sort_key = "create_time", sort_dir = "desc" }: Page): SQL[] {
  const way = sort_dir === "asc" ? asc : desc;
  return [way(SORT_COLUMNS[sort_key] ?? tickets.create_time), way(tickets.incident_id)];
}

/** The usual page is written out: with a number that it does not know PostgreSQL plans for a tenth of all tickets, each time anew. */
function windowOf({ offset, limit }: Page): SQL {
  const size = Number.isSafeInteger(limit) ? sql.raw(String(limit)) : sql`${limit}`;
  return offset === 0 ? sql`limit ${size}` : sql`offset ${offset} limit ${size}`;
}

export type Found = { total_count: number; tickets: ListedTicket[] };

type Counted = ListedTicket & { total_count: number };
/** `total` is the total by a shorter way than counting the tickets. */
type Asked = { caller: Owner; page: Page; isSearch: boolean; total?: SQL | undefined };

/**
 * Page and total in one statement. The page is chosen by number first, in an index where it can be, and only its tickets are
 * read whole. `isSearch` says that the condition has to read the tickets: then the same pass counts them.
 */
export async function listTickets(
  db: Queryable,
  where: SQL,
  { caller, page, isSearch, total = totalOf(where) }: Asked,
): Promise<Found> {
  const order = sql.join(orderOf(page), sql`, `);
  const { rows } = await db.execute<DriverRow<Counted>>(sql`
    select ${TICKET_COLUMNS}, page.total_count::int, ${unreadBy(caller.user_id)} as unread_num, ${IS_SCORED} as is_scored,
      ${labelsOf(sql`"tickets"."domain_id"`, sql`"tickets"."incident_id"`)} as labels
    from (
      select "tickets"."incident_id", ${isSearch ? sql`count(*) over ()` : sql`(${total})`} as total_count from service.tickets where ${where}
      order by ${order} ${windowOf(page)}) as page
    join service.tickets on "tickets"."domain_id" = ${caller.domain_id} and "tickets"."incident_id" = page.incident_id
    order by ${order}`);
  const [first] = rows;
  if (first !== undefined) return { total_count: first.total_count, tickets: rows.map(fromDriver) };
  const isWhole = page.offset === 0 && page.limit > 0;
  return { total_count: isWhole ? 0 : await readTotal(db, total), tickets: [] };
}

const totalOf = (where: SQL) => sql`select count(*)::int as count from service.tickets where ${where}`;

async function readTotal(db: Queryable, total: SQL): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(total);
  return rows[0]?.count ?? 0;
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
