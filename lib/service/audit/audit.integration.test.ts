import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aService, type Account, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, aTicketIn, CASES } from "@/lib/testing/ticket-for-tests";
import { auditEntries } from "./audit-tables";
import { hashEntry } from "./audit";

let service: TestService;
let account: Account;

beforeAll(async () => {
  service = await aService();
  account = await service.anAccount();
});
afterAll(() => service.close());

const entriesOf = ({ domain_id }: Account) =>
  service.db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.domain_id, domain_id))
    .orderBy(asc(auditEntries.sequence));

test("every operation on a ticket leaves an entry in the customer's trail, the engineer's too", async () => {
  const sam = await service.anEngineer();
  await aTicketIn(3, account.owner, sam);
  const entries = await entriesOf(account);
  expect(entries.map((entry) => entry.operation)).toEqual(["createCase", "claimCase", "closeCase"]);
  expect(entries[1]).toMatchObject({ user_id: sam.user_id, resource_type: "case", outcome: "done" });
});

test("each entry carries the hash of the one before, also when many write at once", async () => {
  const busy = await service.anAccount();
  await Promise.all(Array.from({ length: 25 }, () => aTicket(busy.owner)));
  const entries = await entriesOf(busy);
  expect(entries).toHaveLength(25);
  entries.forEach((entry, index) => {
    expect(entry.sequence).toBe(index + 1);
    expect(entry.hash).toEqual(hashEntry(entry));
    if (index > 0) expect(entry.previous_hash).toEqual(entries[index - 1]?.hash);
  });
});

test("tickets and messages written at once on one account wait for each other, never for ever, and share one chain", async () => {
  const busy = await service.anAccount();
  const id = await aTicket(busy.owner);
  const say = () => busy.owner.post(`${CASES}/${id}/message`, { message: { content: "more" } });
  await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? aTicket(busy.owner) : say())));
  const entries = await entriesOf(busy);
  expect(entries.map((entry) => entry.operation).sort()).toEqual([
    ...Array.from({ length: 11 }, () => "createCase"),
    ...Array.from({ length: 10 }, () => "createMessage"),
  ]);
  for (const [index, entry] of entries.entries()) {
    expect(entry.hash).toEqual(hashEntry(entry));
    if (index > 0) expect(entry.previous_hash).toEqual(entries[index - 1]?.hash);
  }
});

test("the database itself refuses to change or remove an entry", async () => {
  await aTicket(account.owner);
  const id = [account.domain_id];
  await expect(
    service.pool.query("update service.audit_entries set user_name = 'x' where domain_id = $1", id),
  ).rejects.toThrow("append-only");
  await expect(service.pool.query("delete from service.audit_entries where domain_id = $1", id)).rejects.toThrow(
    "append-only",
  );
  await expect(service.pool.query("truncate service.audit_entries")).rejects.toThrow("append-only");
});

test("the trail never holds what a ticket says", async () => {
  await aTicket(account.owner, { simple_description: "the payroll server is down" });
  expect(JSON.stringify(await entriesOf(account))).not.toContain("payroll");
});

test("a refused change leaves no entry of a change", async () => {
  const quiet = await service.anAccount();
  await quiet.owner.post(`${CASES}/TS-1/action?action_id=close`);
  expect(await entriesOf(quiet)).toEqual([]);
});
