import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { ShowAuthorizationDetailAnswer } from "@/lib/contract/authorizations";
import type { DeskTicketDetail } from "@/lib/contract/desk";
import {
  anAuthorization,
  AUTHORIZATIONS,
  detailsOf,
  DESK_AUTHORIZATIONS,
  grant,
  SECRET,
} from "@/lib/testing/authorization-for-tests";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicketIn, CASES, DESK } from "@/lib/testing/ticket-for-tests";

let service: TestService;
let acme: Account;
let bob: Person;
let sam: Person;
let uma: Person;
let ticket: string;
let id: string;
let detail: number;

beforeAll(async () => {
  service = await aService();
  const support = await service.anAccount({ is_provider: true });
  sam = await support.user({ roles: ["service_engineer", "protected_data_reader"] });
  uma = await support.user({ roles: ["service_engineer"] });
});
afterAll(() => service.close());
beforeEach(async () => {
  acme = await service.anAccount();
  bob = await acme.user();
  ticket = await aTicketIn(1, bob, sam, { extends_map: { confidential_info: "card 6222 0000" } });
  id = await anAuthorization(sam, ticket);
  detail = (await detailsOf(bob, id))[0] ?? 0;
});
afterEach(() => {
  service.clock.now = undefined;
});

const reason = { reason: "To log in and read the log" };
const reveal = (by: Person, body: object = reason) =>
  by.post(`${DESK_AUTHORIZATIONS}/${id}/details/${detail}/reveal`, body);
const revealText = (by: Person, which = "confidential_info") =>
  by.post<{ value: string }>(`${DESK}/${ticket}/confidential/${encodeURIComponent(which)}/reveal`, reason);

async function trail(): Promise<string[]> {
  const { rows } = await service.pool.query<{ operation: string; outcome: string; user_name: string }>(
    "select operation, outcome, user_name from service.audit_entries where domain_id = $1 and operation like 'read%' order by sequence",
    [acme.domain_id],
  );
  const names: Record<string, string> = { [sam.name]: "sam", [uma.name]: "uma", [bob.name]: "bob" };
  return rows.map((row) => `${names[row.user_name]} ${row.operation} ${row.outcome}`);
}

const readings = async () =>
  ((await bob.get<ShowAuthorizationDetailAnswer>(`${AUTHORIZATIONS}/${id}`)).body.reading_list ?? []).map((one) => ({
    name: one.reader_name === sam.name ? "sam" : "uma",
    is_refused: one.is_refused,
    reason: one.reason,
  }));

async function logged(): Promise<number[]> {
  const { body } = await bob.get<{ incident_operate_log_list: { operate_type: number }[] }>(
    `${CASES}/${ticket}/operate-logs?limit=50&with_service_moves=true`,
  );
  return body.incident_operate_log_list.map((entry) => entry.operate_type);
}

test("a whitelisted engineer reads what was entered while it is granted, and the customer sees it", async () => {
  await grant(bob, id);
  const answer = await reveal(sam);
  expect(answer.body).toEqual({ account: "root", password: SECRET, port: 22 });
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await trail()).toEqual(["sam readAuthorizedInfo done"]);
  expect(await readings()).toEqual([{ name: "sam", is_refused: false, ...reason }]);
  expect(await logged()).toContain(1010);
});

test("an engineer who is not on the whitelist is refused, and the try is on record", async () => {
  await grant(bob, id);
  const { body } = await reveal(uma);
  expect(body.error_code).toBe("OSM.01010002");
  expect(JSON.stringify(body)).not.toContain(SECRET);
  expect(await trail()).toEqual(["uma readAuthorizedInfo refused"]);
  expect(await readings()).toEqual([{ name: "uma", is_refused: true, ...reason }]);
  expect(await logged()).not.toContain(1010);
  expect(await logged()).toContain(1014);
});

test("nothing is read before, after or outside the time of the grant", async () => {
  expect((await reveal(sam)).body.error_code).toBe("OSM.01010018");
  const begin = Date.now() + 3_600_000;
  await grant(bob, id, { auth_effective_time: begin, auth_expire_time: begin + 3_600_000 });
  expect((await reveal(sam)).body.error_code).toBe("OSM.01010018");
  service.clock.now = new Date(begin + 1);
  expect((await reveal(sam)).body["password"]).toBe(SECRET);
  service.clock.now = new Date(begin + 3_600_000);
  expect((await reveal(sam)).body.error_code).toBe("OSM.01010018");
  expect(await trail()).toHaveLength(4);
});

test("nothing is read once the customer canceled or the ticket ended", async () => {
  await grant(bob, id);
  await bob.put(`${AUTHORIZATIONS}/${id}/action?action_id=cancel`);
  expect((await reveal(sam)).body.error_code).toBe("OSM.01010018");
  await bob.post(`${CASES}/${ticket}/action?action_id=close`);
  expect((await reveal(sam)).body.error_code).toBe("OSM.01010001");
});

test("who is no engineer gets nothing, and the try stands in the trail of their own account alone", async () => {
  await grant(bob, id);
  const globex = await service.anAccount();
  for (const by of [bob, globex.owner]) {
    const { status, body } = await reveal(by);
    expect({ status, code: body.error_code }).toEqual({ status: 403, code: "OSM.0003" });
  }
  expect((await revealText(bob)).status).toBe(403);
  expect(await trail()).toEqual(["bob readAuthorizedInfo refused", "bob readConfidential refused"]);
  const { rows } = await service.pool.query(
    "select outcome, resource_id from service.audit_entries where domain_id = $1 and operation = 'readAuthorizedInfo'",
    [globex.domain_id],
  );
  expect(rows).toEqual([{ outcome: "refused", resource_id: id }]);
  expect(await readings()).toEqual([]);
});

test("what cannot be recorded is not read, and nothing is half recorded", async () => {
  await grant(bob, id);
  const away = "alter table service.audit_entries rename to audit_entries_away";
  await service.pool.query(away);
  const [read, refused] = [await reveal(sam), await reveal(uma)];
  await service.pool.query("alter table service.audit_entries_away rename to audit_entries");
  expect([read.status, refused.status]).toEqual([500, 500]);
  expect(JSON.stringify([read.body, refused.body])).not.toContain(SECRET);
  expect(await readings()).toEqual([]);
  expect(await logged()).not.toContain(1010);
  expect((await reveal(sam)).body["password"]).toBe(SECRET);
});

test("unknown items and readings without a reason get nothing", async () => {
  await grant(bob, id);
  expect((await reveal(sam, {})).status).toBe(400);
  expect((await reveal(sam, { reason: "  " })).status).toBe(400);
  const none = await sam.post(`${DESK_AUTHORIZATIONS}/${id}/details/999999/reveal`, reason);
  expect(none.body.error_code).toBe("OSM.01010032");
  expect((await sam.post(`${DESK_AUTHORIZATIONS}/${"a".repeat(32)}/details/1/reveal`, reason)).body.error_code).toBe(
    "OSM.01010001",
  );
  expect(await trail()).toEqual([]);
});

test("a value moved to another row does not open, and the try is on record", async () => {
  await grant(bob, id);
  const other = await anAuthorization(sam, ticket);
  await grant(bob, other);
  await service.pool.query(
    `update service.authorization_details set entered = (
       select entered from service.authorization_details where authorization_id = $1) where authorization_id = $2`,
    [other, id],
  );
  expect((await reveal(sam)).status).toBe(500);
  expect(await trail()).toEqual(["sam readAuthorizedInfo refused"]);
  expect(await logged()).toContain(1014);
});

test("confidential information is read under the same rules", async () => {
  expect((await revealText(sam)).body.value).toBe("card 6222 0000");
  expect(await logged()).not.toContain(1014);
  expect((await revealText(uma)).body.error_code).toBe("OSM.01010002");
  expect(await logged()).toContain(1014);
  expect((await revealText(sam, "nothing")).body.error_code).toBe("OSM.01010001");
  expect(await trail()).toEqual(["sam readConfidential done", "uma readConfidential refused"]);
  expect(await logged()).toContain(1011);
  await bob.post(`${CASES}/${ticket}/action?action_id=close`);
  expect((await revealText(sam)).body.error_code).toBe("OSM.01010001");
});

test("the desk lists what is there to read, also in messages, and never the values", async () => {
  await bob.post(`${CASES}/${ticket}/message`, {
    message: { content: "here" },
    extends_map: { confidential_info: "pin 4711" },
  });
  await grant(bob, id);
  const { body } = await uma.get<DeskTicketDetail>(`${DESK}/${ticket}`);
  expect(body.confidential_list).toHaveLength(2);
  expect(body.authorization_list).toMatchObject([
    { id, status: 1, incident_auth_detail_list: [{ has_entered: true }] },
  ]);
  expect(JSON.stringify(body)).not.toMatch(/4711|6222|hunter2/);
  const last = body.confidential_list?.[1]?.id ?? "";
  expect((await revealText(sam, last)).body.value).toBe("pin 4711");
});
