import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { AuditChainAnswer, AuditEntriesAnswer } from "@/lib/contract/audit";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, aTicketIn, CASES } from "@/lib/testing/ticket-for-tests";

const AUDIT = "/v2/servicerequest/audit-entries";

let service: TestService;
let account: Account;
let alice: Person;
let bob: Person;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  service.clock.now = undefined;
  account = await service.anAccount();
  alice = account.owner;
  bob = await account.user();
});

const list = async (by: Person, query = "") => (await by.get<AuditEntriesAnswer>(`${AUDIT}${query}`)).body;
const chain = async () => (await alice.get<AuditChainAnswer>(`${AUDIT}/chain`)).body;
const operations = ({ entries }: AuditEntriesAnswer) => entries.map((entry) => entry.operation);

test("the account reads who did what from where, newest first", async () => {
  const incident_id = await aTicket(bob);
  const answer = await bob.fetch("POST", `${CASES}/${incident_id}/action?action_id=cancel`, {
    body: {},
    headers: { "x-forwarded-for": "203.0.113.7" },
  });
  expect(answer.status).toBe(200);
  const { entries } = await list(alice);
  expect(entries.map((entry) => entry.operation)).toEqual(["cancelCase", "createCase"]);
  expect(entries[0]).toMatchObject({
    user_id: bob.user_id,
    user_name: bob.name,
    actor: "account",
    source_ip: "203.0.113.7",
    resource_type: "case",
    resource_id: incident_id,
    outcome: "done",
  });
});

test("an engineer's address is shown in part", async () => {
  const engineer = await service.anEngineer();
  const incident_id = await aTicketIn(1, bob, engineer);
  await service.db.transaction(async (tx) => {
    const { appendAudit } = await import("./audit");
    const caller = { domain_id: "provider", user_id: "sam", user_name: "sam" };
    const actor = { caller, sourceIp: "198.51.100.20", requestId: "r", at: new Date() };
    const event = { operation: "readConfidential", resource_type: "case", resource_id: incident_id } as const;
    await appendAudit(tx, actor, { ...event, domain_id: account.domain_id });
  });
  const [entry] = (await list(alice)).entries;
  expect(entry).toMatchObject({ actor: "engineer", source_ip: "198.51.*.*" });
});

test("auditors read it, other users and other accounts do not", async () => {
  await aTicket(bob);
  const auditor = await account.user({ roles: ["auditor"] });
  expect(operations(await list(auditor))).toEqual(["createCase"]);
  expect((await bob.get(AUDIT)).body.error_code).toBe("OSM.01010002");
  expect((await bob.get(`${AUDIT}/chain`)).body.error_code).toBe("OSM.01010002");
  expect((await bob.get(`${AUDIT}/export`)).body.error_code).toBe("OSM.01010002");
  expect(operations(await list((await service.anAccount()).owner))).toEqual([]);
});

test("filters narrow, and pages follow each other without gap or double", async () => {
  service.clock.now = new Date("2026-05-01T10:00:00Z");
  const first = await aTicket(bob);
  service.clock.now = new Date("2026-05-02T10:00:00Z");
  await aTicket(alice);
  await aTicket(bob);
  expect((await list(alice, `?user_id=${bob.user_id}`)).entries).toHaveLength(2);
  expect((await list(alice, `?resource_id=${first}`)).entries).toHaveLength(1);
  expect((await list(alice, "?operation=createCase&resource_type=case")).entries).toHaveLength(3);
  expect((await list(alice, "?operation=deleteCase")).entries).toEqual([]);
  expect((await list(alice, "?from=2026-05-02T00:00:00Z")).entries).toHaveLength(2);
  expect((await list(alice, "?to=2026-05-02T00:00:00%2B00:00")).entries).toHaveLength(1);
  const page = await list(alice, "?limit=2");
  expect(page.entries.map((entry) => entry.sequence)).toEqual([3, 2]);
  const rest = await list(alice, `?limit=2&marker=${page.next_marker}`);
  expect(rest.entries.map((entry) => entry.sequence)).toEqual([1]);
  expect(rest.next_marker).toBeUndefined();
});

test("the file holds what was filtered, and taking it is written down", async () => {
  await aTicket(bob);
  await aTicket(alice);
  const answer = await alice.fetch("GET", `${AUDIT}/export?user_id=${bob.user_id}`);
  expect(answer.headers.get("content-type")).toContain("text/csv");
  const lines = (await answer.text()).trim().split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(bob.name);
  expect(operations(await list(alice, "?limit=1"))).toEqual(["exportAudit"]);
});

test("an untouched trail is intact; a changed entry and a cut-off end are seen", async () => {
  for (let ticket = 0; ticket < 3; ticket += 1) await aTicket(bob);
  expect(await chain()).toMatchObject({ is_intact: true, checked: 3, from_sequence: 1, to_sequence: 3 });
  const behind = (statement: ReturnType<typeof sql>) =>
    service.db.transaction(async (tx) => {
      await tx.execute(sql`alter table service.audit_entries disable trigger audit_entries_append_only`);
      await tx.execute(statement);
      await tx.execute(sql`alter table service.audit_entries enable trigger audit_entries_append_only`);
    });
  const { domain_id } = account;
  await behind(
    sql`update service.audit_entries set user_name = 'mallory' where domain_id = ${domain_id} and sequence = 2`,
  );
  expect(await chain()).toMatchObject({ is_intact: false, checked: 1, broken_at: 2 });
  await behind(sql`delete from service.audit_entries where domain_id = ${domain_id} and sequence = 3`);
  expect(await chain()).toMatchObject({ is_intact: false, checked: 0, broken_at: 3 });
});

test("an account without any entry is intact", async () => {
  expect(await chain()).toEqual({ is_intact: true, checked: 0 });
});
