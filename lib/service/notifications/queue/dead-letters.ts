/** Notices that were given up, for who looks after the service: told without the contact, tried again from the first attempt, or dropped. */
import { and, asc, count, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Queryable } from "../../db/database";
import { domains } from "../../iam/iam-tables";
import { addMissingJobs } from "./keep-jobs";
import { notices, type NoticeRow } from "./notice-tables";

export type DeadLetter = Pick<
  NoticeRow,
  "notice_id" | "incident_id" | "event" | "recipient" | "dead_time" | "fault"
> & { account: string | null };

/** The longest dead first. */
export async function listDeadLetters(db: Queryable): Promise<DeadLetter[]> {
  const { notice_id, incident_id, event, recipient, dead_time, fault } = notices;
  return db
    .select({ notice_id, incident_id, event, recipient, dead_time, fault, account: domains.name })
    .from(notices)
    .leftJoin(domains, eq(domains.domain_id, notices.domain_id))
    .where(isNotNull(dead_time))
    .orderBy(asc(dead_time), asc(notice_id));
}

export async function countWaiting(db: Queryable): Promise<number> {
  const [row] = await db.select({ waiting: count() }).from(notices).where(isNull(notices.dead_time));
  return row?.waiting ?? 0;
}

/** All of them where no ids are named. */
const isChosen = (ids: readonly string[] | undefined) =>
  and(isNotNull(notices.dead_time), ids === undefined ? undefined : inArray(notices.notice_id, [...ids]));

/** Answers how many. One whose contact was erased or changed away meanwhile then leaves without being sent. */
export async function reviveDeadLetters(db: Queryable, ids: readonly string[] | undefined, at: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const revived = await tx.update(notices).set({ dead_time: null, fault: null }).where(isChosen(ids));
    await addMissingJobs(tx, at);
    return revived.rowCount ?? 0;
  });
}

export async function dropDeadLetters(db: Queryable, ids: readonly string[] | undefined): Promise<number> {
  const dropped = await db.delete(notices).where(isChosen(ids));
  return dropped.rowCount ?? 0;
}
