/** The jobs of notices, which pg-boss keeps: when each is tried, how often, what was given up. A job holds ids alone, and its id is that of its notice. */
import PgBoss from "pg-boss";
import type { Queryable, Transaction } from "../../db/database";
import { plainSql } from "../../db/plain-sql";
import type { NoticeRow } from "./notice-tables";
import { RETRY } from "./retry";

export type NoticeKey = Pick<NoticeRow, "domain_id" | "notice_id">;
export type NoticeJob = PgBoss.JobWithMetadata<NoticeKey>;

export const NOTICES = "notices";
const GIVEN_UP = "notices-given-up";

/** It keeps no timers: the service's sweeps and turns do what has to be done again and again. */
const bossOn = (db: PgBoss.Db) => new PgBoss({ db, schedule: false, supervise: false });

const boss = bossOn({ executeSql: () => Promise.reject(new Error("each statement is given its connection")) });

/** pg-boss's own tables, and both queues as this build wants them; all of it may stand already. */
export async function prepareJobs(db: Queryable): Promise<void> {
  const starting = await bossOn(plainSql(db)).start();
  const queue = { ...RETRY, name: NOTICES, deadLetter: GIVEN_UP };
  await starting.createQueue(GIVEN_UP);
  await starting.createQueue(NOTICES, { ...queue });
  await starting.updateQueue(NOTICES, queue);
}

/** One that is there already stays as it is. Without `due` it is due at once. */
export async function addJobs(db: Queryable, jobs: readonly (NoticeKey & { due?: Date })[]): Promise<void> {
  if (jobs.length === 0) return;
  const rows = jobs.map(({ domain_id, notice_id, due }) => ({
    id: notice_id,
    name: NOTICES,
    data: { domain_id, notice_id },
    ...(due === undefined ? {} : { startAfter: due }),
  }));
  await boss.insert(rows, { db: plainSql(db) });
}

export async function dropJobs(db: Queryable, notices: readonly NoticeKey[]): Promise<void> {
  if (notices.length === 0) return;
  const ids = notices.map((notice) => notice.notice_id);
  await boss.deleteJob(NOTICES, ids, { db: plainSql(db) });
}

/** pg-boss hides why it could not fetch. */
async function fetch(db: Queryable, queue: string, batchSize: number): Promise<NoticeJob[]> {
  const failures: unknown[] = [];
  const executeSql = async (text: string, values: unknown[]) =>
    plainSql(db)
      .executeSql(text, values)
      .catch((error: unknown) => {
        failures.push(error);
        throw error;
      });
  const jobs = await boss.fetch<NoticeKey>(queue, { batchSize, includeMetadata: true, db: { executeSql } });
  if (failures.length > 0) throw failures[0];
  return jobs;
}

/** What is due, passing over what others are taking. Whoever took a job has it until it expires. */
export const takeJobs = (db: Queryable, limit: number) => fetch(db, NOTICES, limit);

/** It is tried again later, or given up after the last attempt. */
export async function failJob(db: Queryable, { id }: NoticeJob, fault: string): Promise<void> {
  await boss.fail(NOTICES, id, { fault }, { db: plainSql(db) });
}

/** For the transaction that buries their notices: with it they are gone. */
export async function takeGivenUp(tx: Transaction, limit: number): Promise<(NoticeKey & { fault: string })[]> {
  const jobs = await fetch(tx, GIVEN_UP, limit);
  if (jobs.length === 0) return [];
  const ids = jobs.map((job) => job.id);
  await boss.deleteJob(GIVEN_UP, ids, { db: plainSql(tx) });
  return jobs.map(({ data, output }) => ({
    ...data,
    fault: "fault" in output && typeof output.fault === "string" ? output.fault : "interrupted",
  }));
}

/** Jobs whose process died are tried again or given up. */
export async function expireJobs(db: Queryable): Promise<void> {
  await bossOn(plainSql(db)).maintain();
}
