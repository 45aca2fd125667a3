import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { jobsOf } from "@/lib/testing/notice-jobs-for-tests";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, CASES, DESK } from "@/lib/testing/ticket-for-tests";
import { migrateDatabase } from "../../db/migrate";
import { tickets } from "../../tickets/ticket-tables";
import { deliverDue } from "./deliver";
import { keepJobs } from "./keep-jobs";
import { failJob, takeJobs } from "./notice-jobs";
import { finish } from "./notice-store";
import { noticeContacts, notices } from "./notice-tables";
import { forgetAllNotices, queueNotices } from "./queue-notices";
import { ATTEMPTS_MAX, CONTACT_KEPT_MS, RETRY } from "./retry";

const MIGRATIONS = join(import.meta.dirname, "../../db/migrations");

let service: TestService;
let jobs: ReturnType<typeof jobsOf>;
let bob: Person;
let id: string;

beforeAll(async () => {
  service = await aService();
  jobs = jobsOf(service);
});
afterAll(() => service.close());
beforeEach(async () => {
  await forgetAllNotices(service.db);
  service.notices.length = 0;
  bob = await (await service.anAccount()).user();
  id = await aTicket(bob, { remind_mail: "ann@acme.example", remind_mobile: "13800000000" });
  const sam = await service.anEngineer();
  await sam.post(`${DESK}/${id}/claim`);
  await sam.post(`${DESK}/${id}/messages`, { content: "Try again" });
});

const start = () => migrateDatabase(service.pool, MIGRATIONS);
const keep = () => keepJobs(service.db, service.now());
const deliver = () => deliverDue({ ...service, consoleUrl: "https://console.example" });
const take = () => takeJobs(service.db, 8);

describe("at the start", () => {
  test("a notice that waited in a database without jobs leaves once, though two instances start on it at the same time", async () => {
    await service.db.execute(sql`drop schema pgboss cascade`);
    await Promise.all([start(), start()]);
    expect(Math.max(...(await Promise.all([keep(), keep()])))).toBe(1);
    expect([await keep(), await jobs.count()]).toEqual([0, 1]);
    await deliver();
    expect([service.notices.length, await jobs.count()]).toEqual([1, 0]);
  });

  test("jobs that wait stay as they are", async () => {
    const jobsNow = async () => (await service.db.execute(sql`select * from pgboss.job`)).rows;
    const waiting = await jobsNow();
    await start();
    await keep();
    expect([waiting.length, await jobsNow()]).toEqual([1, waiting]);
  });

  test("a database that was filled with what happened long ago forgets jobs with notices", async () => {
    await forgetAllNotices(service.db);
    expect(await jobs.count()).toBe(0);
  });
});

describe("a job", () => {
  test("holds ids alone", async () => {
    const [notice] = await service.db.select().from(notices);
    const found = await service.db.execute(sql`select replace(id::text, '-', '') as id, data, output from pgboss.job`);
    const data = { domain_id: notice?.domain_id, notice_id: notice?.notice_id };
    expect(found.rows).toEqual([{ id: notice?.notice_id, data, output: null }]);
  });

  test("falls with the transaction of its event, and its notice too", async () => {
    await forgetAllNotices(service.db);
    const [ticket] = await service.db.select().from(tickets).where(eq(tickets.incident_id, id));
    const undone = service.db.transaction(async (tx) => {
      if (ticket) await queueNotices(tx, ticket, { event: "reply", status: 1, at: service.now() });
      const found = await tx.execute(sql`select from service.notices join pgboss.job on id = notice_id::uuid`);
      throw new Error(`undone with ${found.rowCount}`);
    });
    await expect(undone).rejects.toThrow("undone with 1");
    expect([await service.db.$count(notices), await jobs.count()]).toEqual([0, 0]);
  });

  test("waits longer after each attempt, and the last comes long before the contacts that were kept for it go", async () => {
    let longest = 0;
    for (let attempt = 1; attempt < ATTEMPTS_MAX; attempt += 1) {
      await jobs.makeDue();
      for (const job of await take()) await failJob(service.db, job, "smtp 450");
      const [seconds, least] = [await jobs.secondsToWait(), 30 * 2 ** (attempt - 1)];
      expect(seconds).toBeGreaterThan(least - 5);
      expect(seconds).toBeLessThanOrEqual(2 * least);
      longest += 2 * least + RETRY.expireInSeconds;
    }
    expect(longest * 1000).toBeLessThan(CONTACT_KEPT_MS / 2);
  });

  test("that an instance took and died with is another's once its time is over", async () => {
    expect(await take()).toHaveLength(1);
    await jobs.loseProcess(4);
    await jobs.makeDue();
    expect(await deliver()).toBe(0);
    await jobs.loseProcess(6);
    await jobs.makeDue();
    expect(await deliver()).toBe(1);
    expect(service.notices).toHaveLength(1);
  });

  test("that kills who takes it is given up, too", async () => {
    for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
      await jobs.makeDue();
      expect(await take()).toHaveLength(1);
      await jobs.loseProcess(6);
    }
    await deliver();
    const [notice] = await service.db.select().from(notices);
    expect(notice).toMatchObject({ dead_time: expect.any(Date) as Date, fault: "interrupted" });
    expect([service.notices, await jobs.count()]).toEqual([[], 0]);
  });

  test("that cannot be read is a failure, not an empty queue", async () => {
    await service.db.execute(sql`alter table pgboss.job rename to job_away`);
    const taken = await deliver().catch(() => "a failure");
    await service.db.execute(sql`alter table pgboss.job_away rename to job`);
    expect([taken, await deliver()]).toEqual(["a failure", 1]);
  });
});

test("of two notices that leave at once the last takes the contacts along", async () => {
  await bob.put("/v2/servicerequest/notifications/choices", {
    choices: [{ event: "closed", ways: ["in_app", "sms"] }],
  });
  await bob.post(`${CASES}/${id}/action?action_id=close`);
  const both = await service.db.select().from(notices);
  const WAITING = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
  const isWaiting = async () => (await service.pool.query(WAITING)).rowCount === both.length;
  const under = await service.db.transaction(async (tx) => {
    await tx.execute(sql`select from pgboss.job for update`);
    const finished = Promise.all(both.map((notice) => finish(service.db, notice)));
    await vi.waitUntil(isWaiting, { timeout: 10_000, interval: 10 });
    return { finished };
  });
  await under.finished;
  expect([both.length, await service.db.$count(notices), await service.db.$count(noticeContacts)]).toEqual([2, 0, 0]);
});
