/** Counts and waits in SQL: each a walk of one index over the asked weeks, account first, never over all tickets. */
import { and, count, gte, isNotNull, sql, type SQL } from "drizzle-orm";
import type { Queryable } from "../db/database";
import { tickets } from "../tickets/ticket-tables";

type Moment = typeof tickets.create_time | typeof tickets.resolve_time;

/** How many of the tickets had that moment in which week; `starts` are the beginnings of the weeks, oldest first. */
export async function countByWeek(
  db: Queryable,
  visible: SQL | undefined,
  moment: Moment,
  starts: readonly Date[],
): Promise<number[]> {
  const [first = new Date()] = starts;
  const bounds = sql.join(
    starts.map((start) => sql`${start.toISOString()}::timestamptz`),
    sql`, `,
  );
  const week = sql<number>`width_bucket(${moment}, array[${bounds}])`;
  const rows = await db
    .select({ week, count: count() })
    .from(tickets)
    .where(and(visible, isNotNull(moment), gte(moment, first)))
    .groupBy(sql`1`);
  const found = new Map(rows.map((row) => [row.week, row.count]));
  return starts.map((_, index) => found.get(index + 1) ?? 0);
}

export type MeasuredAnswers = {
  /** Null for all severities together. */
  severity_id: string | null;
  answered: number;
  median_seconds: number | null;
  p90_seconds: number | null;
  promised: number;
  kept: number;
};

/** Tickets created since `from`, by severity and altogether. A promise that still has time at `now` is neither kept nor broken. */
export async function measureFirstAnswers(
  db: Queryable,
  visible: SQL | undefined,
  { from, now, severity_default }: { from: Date; now: Date; severity_default: string },
): Promise<MeasuredAnswers[]> {
  const { create_time, first_reply_due, first_reply_time } = tickets;
  const severity = sql<string | null>`coalesce(${tickets.severity_id}, ${sql.raw(`'${severity_default}'`)})`;
  const waited = sql`extract(epoch from ${first_reply_time} - ${create_time})`;
  const isKept = sql`${first_reply_time} <= ${first_reply_due}`;
  const isOver = sql`${first_reply_time} is not null or ${first_reply_due} < ${now.toISOString()}::timestamptz`;
  const at = (part: number) =>
    sql<number | null>`percentile_cont(${sql.raw(String(part))}) within group (order by ${waited})::float8`;
  return db
    .select({
      severity_id: severity,
      answered: count(first_reply_time),
      median_seconds: at(0.5),
      p90_seconds: at(0.9),
      promised: sql<number>`count(*) filter (where ${first_reply_due} is not null and (${isOver}))::int`,
      kept: sql<number>`count(*) filter (where ${isKept})::int`,
    })
    .from(tickets)
    .where(and(visible, gte(create_time, from)))
    .groupBy(sql`grouping sets ((1), ())`);
}
