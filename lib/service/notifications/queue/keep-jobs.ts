/** Sees by the clock that every notice that waits has a job, and that no job stays with a process that died. */
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Queryable } from "../../db/database";
import { tickets } from "../../tickets/ticket-tables";
import { addJobs, expireJobs, NOTICES } from "./notice-jobs";
import { notices } from "./notice-tables";
import { notBefore } from "./quiet-hours";

/** Those of a database from before the jobs lack them, and dead letters that are tried again. Answers how many there were. */
export async function addMissingJobs(db: Queryable, at: Date): Promise<number> {
  const { domain_id, notice_id, recipient } = notices;
  const { remind_time, time_zone } = tickets;
  const job = sql`select 1 from pgboss.job where name = ${NOTICES} and id = ${notice_id}::uuid`;
  const rows = await db
    .select({ domain_id, notice_id, recipient, remind_time, time_zone })
    .from(notices)
    .innerJoin(tickets, and(eq(tickets.domain_id, domain_id), eq(tickets.incident_id, notices.incident_id)))
    .where(and(isNull(notices.dead_time), sql`not exists (${job})`));
  const lacking = rows.map((row) => ({ ...row, due: notBefore(row.recipient, row, at) }));
  await addJobs(db, lacking);
  return lacking.length;
}

export async function keepJobs(db: Queryable, at: Date): Promise<number> {
  await expireJobs(db);
  return addMissingJobs(db, at);
}
