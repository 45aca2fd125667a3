/** Diagnoses in SQL: account and user first. A job that has ended stays as it is, and of a check the first outcome counts. */
import { and, asc, count, desc, eq, gt, inArray, lte, type SQL } from "drizzle-orm";
import type { Queryable, Transaction } from "../db/database";
import { JOB, KEPT_MS, LEVEL, STALE_MS, type CheckId, type Finding, type JobStatus } from "./diagnosis";
import { diagnoses, diagnosisItems, type DiagnosisItemRow, type DiagnosisRow } from "./diagnosis-tables";

export type JobKey = { domain_id: string; job_id: number };
type Owner = { domain_id: string; user_id: string };

const isJob = ({ domain_id, job_id }: JobKey) => and(eq(diagnoses.domain_id, domain_id), eq(diagnoses.job_id, job_id));
const isItemOf = ({ domain_id, job_id }: JobKey) =>
  and(eq(diagnosisItems.domain_id, domain_id), eq(diagnosisItems.job_id, job_id));
const isOf = ({ domain_id, user_id }: Owner) => and(eq(diagnoses.domain_id, domain_id), eq(diagnoses.user_id, user_id));
const isPending = eq(diagnosisItems.finding, "pending");

async function countJobs(db: Queryable, domain_id: string, more: SQL): Promise<number> {
  const [row] = await db
    .select({ jobs: count() })
    .from(diagnoses)
    .where(and(eq(diagnoses.domain_id, domain_id), more));
  return row?.jobs ?? 0;
}

export const countUnderWay = (db: Queryable, domain_id: string) =>
  countJobs(db, domain_id, inArray(diagnoses.status, [JOB.preparing, JOB.running]));

export const countSince = (db: Queryable, domain_id: string, since: Date) =>
  countJobs(db, domain_id, gt(diagnoses.create_time, since));

export type NewJob = Pick<DiagnosisRow, "domain_id" | "user_id" | "type" | "target" | "region_id" | "create_time">;

export async function insertJob(tx: Transaction, job: NewJob, checks: readonly CheckId[]): Promise<DiagnosisRow> {
  const [row] = await tx
    .insert(diagnoses)
    .values({ ...job, status: JOB.preparing })
    .returning();
  if (row === undefined) throw new Error("The database returned no job.");
  const { domain_id, job_id } = row;
  const pending = { domain_id, job_id, problem_level: LEVEL.notRun, finding: "pending" };
  await tx.insert(diagnosisItems).values(checks.map((check_id) => ({ ...pending, check_id })));
  return row;
}

/** False when it has moved on meanwhile. */
export async function moveJob(
  db: Queryable,
  key: JobKey,
  from: JobStatus,
  to: JobStatus,
  end_time: Date | null,
): Promise<boolean> {
  const moved = await db
    .update(diagnoses)
    .set({ status: to, end_time })
    .where(and(isJob(key), eq(diagnoses.status, from)));
  return moved.rowCount === 1;
}

export async function saveFinding(db: Queryable, key: JobKey, { check_id, ...finding }: Finding): Promise<void> {
  await db
    .update(diagnosisItems)
    .set(finding)
    .where(and(isItemOf(key), eq(diagnosisItems.check_id, check_id), isPending));
}

/** What has no outcome when its job ends will never have one. */
export async function skipPending(db: Queryable, key: JobKey): Promise<void> {
  await db
    .update(diagnosisItems)
    .set({ finding: "skipped" })
    .where(and(isItemOf(key), isPending));
}

export async function findJob(db: Queryable, owner: Owner, job_id: number): Promise<DiagnosisRow | undefined> {
  const [row] = await db
    .select()
    .from(diagnoses)
    .where(and(isOf(owner), eq(diagnoses.job_id, job_id)));
  return row;
}

export async function findLatestJob(db: Queryable, owner: Owner, type: number): Promise<DiagnosisRow | undefined> {
  const [row] = await db
    .select()
    .from(diagnoses)
    .where(and(isOf(owner), eq(diagnoses.type, type)))
    .orderBy(desc(diagnoses.job_id))
    .limit(1);
  return row;
}

export async function listItems(db: Queryable, domain_id: string, job_ids: number[]): Promise<DiagnosisItemRow[]> {
  if (job_ids.length === 0) return [];
  return db
    .select()
    .from(diagnosisItems)
    .where(and(eq(diagnosisItems.domain_id, domain_id), inArray(diagnosisItems.job_id, job_ids)));
}

type Wanted = Owner & { type: number; region_id: string | undefined };

export async function listJobs(db: Queryable, wanted: Wanted, page: { offset: number; limit: number }) {
  const { type, region_id } = wanted;
  const where = and(
    isOf(wanted),
    eq(diagnoses.type, type),
    region_id === undefined ? undefined : eq(diagnoses.region_id, region_id),
  );
  const [total] = await db.select({ jobs: count() }).from(diagnoses).where(where);
  const rows = await db
    .select()
    .from(diagnoses)
    .where(where)
    .orderBy(desc(diagnoses.job_id))
    .offset(page.offset)
    .limit(page.limit);
  return { total: total?.jobs ?? 0, rows };
}

export async function saveFeedback(db: Queryable, key: JobKey, is_helpful: boolean, feedback: string | null) {
  await db.update(diagnoses).set({ is_helpful, feedback }).where(isJob(key));
}

const STALE_BATCH = 100;

/** For jobs of a service that died: what was running has failed, what waited was not run. Answers how many. */
export async function endStaleJobs(db: Queryable, at: Date): Promise<number> {
  const stale = await db
    .select({ domain_id: diagnoses.domain_id, job_id: diagnoses.job_id, status: diagnoses.status })
    .from(diagnoses)
    .where(
      and(
        inArray(diagnoses.status, [JOB.preparing, JOB.running]),
        lte(diagnoses.create_time, new Date(at.getTime() - STALE_MS)),
      ),
    )
    .orderBy(asc(diagnoses.create_time))
    .limit(STALE_BATCH);
  for (const key of stale) {
    await skipPending(db, key);
    const isRunning = key.status === JOB.running;
    await moveJob(db, key, isRunning ? JOB.running : JOB.preparing, isRunning ? JOB.failed : JOB.notRun, at);
  }
  return stale.length;
}

export async function forgetOldJobs(db: Queryable, at: Date): Promise<number> {
  const gone = await db.delete(diagnoses).where(lte(diagnoses.create_time, new Date(at.getTime() - KEPT_MS)));
  return gone.rowCount ?? 0;
}
