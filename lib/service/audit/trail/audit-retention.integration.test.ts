import { asc, eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { aService, type Account, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket } from "@/lib/testing/ticket-for-tests";
import { auditEntries } from "../audit-tables";
import { removeOldEntries } from "./audit-retention";
import { verifyAccount } from "./verify-trail";

const DAY_MS = 86_400_000;
const NOW = new Date("2026-06-01T08:00:00Z");

let service: TestService;
let acme: Account;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  acme = await service.anAccount();
});
afterEach(() => {
  service.clock.now = undefined;
});

async function ticketsDaysAgo(...days: number[]): Promise<void> {
  for (const ago of days) {
    service.clock.now = new Date(NOW.getTime() - ago * DAY_MS);
    await aTicket(acme.owner);
  }
}

async function entries(): Promise<{ sequence: number; operation: string; at: Date }[]> {
  const { domain_id, sequence, operation, at } = auditEntries;
  return service.db
    .select({ sequence, operation, at })
    .from(auditEntries)
    .where(eq(domain_id, acme.domain_id))
    .orderBy(asc(sequence));
}
const sequences = async () => (await entries()).map((row) => row.sequence);
const verify = () => verifyAccount(service.db, acme.domain_id);

test("entries past their time go, and the rest is whole from the mark that tells so", async () => {
  await ticketsDaysAgo(400, 380, 366, 364, 1);
  await removeOldEntries(service.db, NOW, 365);
  expect(await sequences()).toEqual([4, 5, 6]);
  expect((await entries()).at(-1)).toMatchObject({ operation: "purgePersonalData", at: NOW });
  expect(await verify()).toMatchObject({ checked: 3, first: 4, last: 6 });
  expect((await verify()).fault).toBeUndefined();
});

test("the trail goes on and old marks go, too; each time the rest is whole", async () => {
  await ticketsDaysAgo(400, 200, 100, 10);
  await removeOldEntries(service.db, NOW, 365);
  await removeOldEntries(service.db, NOW, 150);
  await ticketsDaysAgo(0);
  expect(await sequences()).toEqual([3, 4, 5, 6, 7]);
  expect((await verify()).fault).toBeUndefined();
});

test("when all are old only the mark stays, and it alone is no reason for another", async () => {
  await ticketsDaysAgo(400, 390);
  await removeOldEntries(service.db, NOW, 365);
  const later = new Date(NOW.getTime() + 400 * DAY_MS);
  await removeOldEntries(service.db, later, 365);
  expect(await sequences()).toEqual([3]);
  expect((await verify()).fault).toBeUndefined();
});

test("an entry behind a younger one waits for it: only the beginning goes", async () => {
  await ticketsDaysAgo(400, 10, 380);
  await removeOldEntries(service.db, NOW, 365);
  expect(await sequences()).toEqual([2, 3, 4]);
});

test("who removes more than retention did is found, mark or not", async () => {
  await ticketsDaysAgo(400, 100, 50, 10);
  await removeOldEntries(service.db, NOW, 365);
  const client = await service.pool.connect();
  await client.query("begin");
  await client.query("set local session_replication_role = 'replica'");
  await client.query("delete from service.audit_entries where domain_id = $1 and sequence = 2", [acme.domain_id]);
  await client.query("commit");
  client.release();
  expect((await verify()).fault).toMatchObject({ sequence: 2 });
});

test("a transaction that removes old entries guards the others again before it ends", async () => {
  await ticketsDaysAgo(400);
  await removeOldEntries(service.db, NOW, 365);
  await expect(
    service.pool.query("delete from service.audit_entries where domain_id = $1", [acme.domain_id]),
  ).rejects.toThrow("append-only");
});
