/** Totals of tickets by owner and state, without a look at the tickets. */
import { sql, type SQL } from "drizzle-orm";
import type { Queryable } from "../../db/database";
import { ticketCounts } from "./ticket-count-tables";

const FOLDED_AT_ONCE = 1_000;

/** A scalar to be put into a statement; `where` is a condition on `ticketCounts`. */
export const countedTotal = (where: SQL) =>
  sql`select coalesce(sum(change), 0)::int as count from service.ticket_counts where ${where}`;

/** States in which there is none are left out. */
export async function countedByStatus(db: Queryable, where: SQL): Promise<{ status: number; count: number }[]> {
  const { rows } = await db.execute<{ status: number; count: number }>(sql`
    select status, sum(change)::int as count from service.ticket_counts where ${where}
    group by status having sum(change) <> 0 order by status`);
  return rows;
}

/** Makes one row of all changes of an owner and state. Answers how many owners and states were folded, a thousand at most. */
export async function foldTicketCounts(db: Queryable): Promise<number> {
  const { rowCount } = await db.execute(sql`
    with changed as (
      select distinct domain_id, user_id, status from service.ticket_counts where not is_folded limit ${FOLDED_AT_ONCE}),
    gone as (
      delete from service.ticket_counts c using changed
      where c.domain_id = changed.domain_id and c.user_id = changed.user_id and c.status = changed.status
      returning c.domain_id, c.user_id, c.status, c.change)
    insert into ${ticketCounts} (domain_id, user_id, status, change, is_folded)
    select domain_id, user_id, status, sum(change), true from gone group by domain_id, user_id, status`);
  return rowCount ?? 0;
}
