import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ListAuthorizationsAnswer, ShowAuthorizationDetailAnswer } from "@/lib/contract/authorizations";
import {
  anAuthorization,
  anAuthorizationRequest,
  AUTHORIZATIONS,
  detailsOf,
  DESK_AUTHORIZATIONS,
  grant,
  SECRET,
} from "@/lib/testing/authorization-for-tests";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicketIn, CASES, DESK } from "@/lib/testing/ticket-for-tests";
import { expireAuthorizations } from "./authorization-erase";

let service: TestService;
let acme: Account;
let bob: Person;
let sam: Person;
let ticket: string;

beforeAll(async () => {
  service = await aService();
  sam = await service.anEngineer();
});
afterAll(() => service.close());
beforeEach(async () => {
  acme = await service.anAccount();
  bob = await acme.user();
  ticket = await aTicketIn(1, bob, sam);
});
afterEach(() => {
  service.clock.now = undefined;
});

const show = async (by: Person, id: string) =>
  (await by.get<ShowAuthorizationDetailAnswer>(`${AUTHORIZATIONS}/${id}`)).body;
const answer = (by: Person, id: string, action: string, body: object = {}) =>
  by.put(`${AUTHORIZATIONS}/${id}/action?action_id=${action}`, body);
const list = async (by: Person, query = "") =>
  (await by.get<ListAuthorizationsAnswer>(`${AUTHORIZATIONS}${query}`)).body;
const reject = (by: Person, id: string) => answer(by, id, "reject", { reject_reason: "Not on this server" });
const recall = (by: Person, id: string) => by.post(`${DESK_AUTHORIZATIONS}/${id}/recall`);

async function sealedRows(id: string): Promise<Buffer[]> {
  const { rows } = await service.pool.query<{ entered: Buffer | null }>(
    "select entered from service.authorization_details where authorization_id = $1",
    [id],
  );
  return rows.map((row) => row.entered).filter((entered) => entered !== null);
}

async function audited(): Promise<string[]> {
  const { rows } = await service.pool.query<{ operation: string; outcome: string }>(
    "select operation, outcome from service.audit_entries where domain_id = $1 and resource_type = 'authorization' order by sequence",
    [acme.domain_id],
  );
  return rows.map((row) => `${row.operation} ${row.outcome}`);
}

async function logged(): Promise<number[]> {
  const { body } = await bob.get<{ incident_operate_log_list: { operate_type: number }[] }>(
    `${CASES}/${ticket}/operate-logs?limit=50`,
  );
  return body.incident_operate_log_list.map((entry) => entry.operate_type);
}

describe("asking", () => {
  test("the customer sees what is asked for, by whom it concerns and why", async () => {
    const id = await anAuthorization(sam, ticket);
    expect(await show(bob, id)).toMatchObject({
      id,
      status: 0,
      incident_id: ticket,
      auth_describe: "To read the log of the failed login",
      resource_type_name: "Server",
      visit_type_name: "SSH",
      content_type_name: "Password",
      incident_auth_detail_list: [{ host: "198.51.100.7", port: 22, instance_name: "web-1", type: 1 }],
    });
    expect(await list(bob)).toMatchObject({
      count: 1,
      incident_auth_list: [{ id, status: 0, x_customer_id: bob.user_id }],
    });
  });

  test("a request sent again after a lost answer is one, also when both come at once", async () => {
    const ask = (auth_describe: string) =>
      sam.post<{ authorization_id: string }>(
        `${DESK}/${ticket}/authorizations`,
        anAuthorizationRequest({ auth_describe }),
        { "idempotency-key": "one" },
      );
    const [first, second] = await Promise.all([ask("To read the log"), ask("To read the log")]);
    expect(second.body.authorization_id).toBe(first.body.authorization_id);
    expect((await list(bob)).count).toBe(1);
    expect((await ask("Something else")).body).toMatchObject({
      error_code: "OSM.01010001",
      field: "Idempotency-Key",
    });
  });

  test("only who holds an open ticket may ask", async () => {
    const ask = (by: Person, on: string) =>
      by.post(`${DESK}/${on}/authorizations`, {
        resource_type_id: "2",
        visit_type_id: "4",
        content_type_id: "3",
        auth_describe: "x",
      });
    expect((await ask(bob, ticket)).status).toBe(403);
    expect((await ask(await service.anEngineer(), ticket)).body.error_code).toBe("OSM.01010002");
    expect((await ask(sam, "TS-1")).body.error_code).toBe("OSM.01010015");
    const ended = await aTicketIn(3, bob, sam);
    expect((await ask(sam, ended)).body.error_code).toBe("OSM.01010001");
  });

  test("a request may be taken back until it was answered", async () => {
    const id = await anAuthorization(sam, ticket);
    expect((await recall(sam, id)).body.error_code).toBeUndefined();
    expect((await show(bob, id)).status).toBe(4);
    expect((await grant(bob, id)).body.error_code).toBe("OSM.01010018");
    expect((await recall(sam, id)).body.error_code).toBe("OSM.01010018");
    expect((await recall(bob, id)).status).toBe(403);
  });
});

describe("granting", () => {
  test("what was entered is sealed and never comes back but as a masked account", async () => {
    const id = await anAuthorization(sam, ticket);
    expect((await grant(bob, id)).body.error_code).toBeUndefined();
    const shown = await show(bob, id);
    expect(shown).toMatchObject({ status: 1, auth_handler_name: bob.name });
    expect(shown.incident_auth_detail_list?.[0]?.account).toBe("ro**");
    const desk = (await sam.get(`${DESK}/${ticket}`)).body;
    for (const text of [shown, await list(bob), desk].map((one) => JSON.stringify(one))) {
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain('"root"');
    }
    const [sealed] = await sealedRows(id);
    expect(sealed?.toString("utf8")).not.toContain("hunter2");
  });

  test("it lasts a day unless another period is given, and is logged and audited", async () => {
    const id = await anAuthorization(sam, ticket);
    await grant(bob, id);
    const { auth_effective_time = "", auth_expire_time = "" } = await show(bob, id);
    expect(Date.parse(auth_expire_time) - Date.parse(auth_effective_time)).toBe(86_400_000);
    expect(await logged()).toContain(73);
    expect(await audited()).toEqual(["askAuthorization done", "confirmAuthorizations done"]);
  });

  test("an unknown item, a bad period and missing data are refused and change nothing", async () => {
    const id = await anAuthorization(sam, ticket);
    const other = await anAuthorization(sam, ticket);
    const [foreign] = await detailsOf(bob, other);
    const withForeign = { auth_detail_list: [{ auth_detail_id: foreign, account: "a", password: "b" }] };
    expect((await grant(bob, id, withForeign)).body.error_code).toBe("OSM.01010032");
    expect((await grant(bob, id, { auth_expire_time: 1000 })).body).toMatchObject({
      error_code: "OSM.01010001",
      field: "auth_expire_time",
    });
    expect((await grant(bob, id, { auth_detail_list: [] })).body.error_code).toBe("OSM.01010001");
    expect((await show(bob, id)).status).toBe(0);
    expect(await sealedRows(id)).toEqual([]);
  });

  test("of two answers at once exactly one counts", async () => {
    const id = await anAuthorization(sam, ticket);
    const answers = await Promise.all([grant(bob, id), reject(bob, id), recall(sam, id), grant(bob, id)]);
    expect(answers.filter(({ body }) => body.error_code === undefined)).toHaveLength(1);
    for (const { body } of answers) expect([undefined, "OSM.01010018"]).toContain(body.error_code);
  });
});

describe("rejecting and canceling", () => {
  test("a request is rejected with a reason only", async () => {
    const id = await anAuthorization(sam, ticket);
    expect((await answer(bob, id, "reject")).body).toMatchObject({
      error_code: "OSM.01010001",
      field: "reject_reason",
    });
    expect((await answer(bob, id, "reject", { reject_reason: "x".repeat(301) })).status).toBe(400);
    expect((await answer(bob, id, "cancel")).body.error_code).toBe("OSM.01010018");
    await reject(bob, id);
    expect(await show(bob, id)).toMatchObject({ status: 2, reject_reason: "Not on this server" });
    expect(await logged()).toContain(74);
    expect(await audited()).toContain("rejectAuthorizations done");
  });

  test("canceling erases what was entered", async () => {
    const id = await anAuthorization(sam, ticket);
    await grant(bob, id);
    expect(await sealedRows(id)).toHaveLength(1);
    expect((await answer(bob, id, "cancel")).body.error_code).toBeUndefined();
    expect((await show(bob, id)).status).toBe(5);
    expect(await sealedRows(id)).toEqual([]);
    expect(await logged()).toContain(83);
    expect(await audited()).toContain("cancelAuthorizations done");
    expect((await answer(bob, id, "cancel")).body.error_code).toBe("OSM.01010018");
  });

  test("no action is no legal one", async () => {
    const id = await anAuthorization(sam, ticket);
    expect((await bob.put(`${AUTHORIZATIONS}/${id}/action`)).body.error_code).toBe("OSM.01010018");
  });
});

describe("the end", () => {
  test("with the ticket, in the same step, both what is asked and what is granted ends and is erased", async () => {
    const asked = await anAuthorization(sam, ticket);
    const granted = await anAuthorization(sam, ticket);
    await grant(bob, granted);
    await bob.post(`${CASES}/${ticket}/action?action_id=close`);
    expect((await show(bob, asked)).status).toBe(3);
    expect((await show(bob, granted)).status).toBe(3);
    expect(await sealedRows(granted)).toEqual([]);
    expect((await grant(bob, asked)).body.error_code).toBe("OSM.01010018");
  });

  test("when time runs out it counts as expired at once, and the sweep erases it once", async () => {
    const id = await anAuthorization(sam, ticket);
    await grant(bob, id);
    service.clock.now = new Date(Date.now() + 86_400_001);
    expect((await show(bob, id)).status).toBe(3);
    expect((await list(bob, "?status=3")).count).toBe(1);
    expect((await list(bob, "?status=1")).count).toBe(0);
    expect((await answer(bob, id, "cancel")).body.error_code).toBe("OSM.01010018");
    expect(await sealedRows(id)).toHaveLength(1);
    const at = service.clock.now;
    await Promise.all([expireAuthorizations(service.db, at), expireAuthorizations(service.db, at)]);
    expect(await sealedRows(id)).toEqual([]);
    expect((await audited()).filter((entry) => entry === "purgePersonalData done")).toHaveLength(1);
  });

  test("the sweep leaves alone what is still in effect", async () => {
    const id = await anAuthorization(sam, ticket);
    await grant(bob, id);
    await expireAuthorizations(service.db, new Date());
    expect((await show(bob, id)).status).toBe(1);
    expect(await sealedRows(id)).toHaveLength(1);
  });
});

describe("others", () => {
  test("someone else's authorization does not exist", async () => {
    const id = await anAuthorization(sam, ticket);
    const [detail] = await detailsOf(bob, id);
    const strangers = [await acme.user(), (await service.anAccount()).owner];
    for (const stranger of strangers) {
      expect(await list(stranger)).toEqual({ count: 0, incident_auth_list: [] });
      expect(await show(stranger, id)).toMatchObject({ error_code: "OSM.01010001" });
      expect((await stranger.put(`${AUTHORIZATIONS}/${id}`, {})).body.error_code).toBe("OSM.01010001");
      expect((await reject(stranger, id)).body.error_code).toBe("OSM.01010001");
      const host = { port: 22, account: "root", password: "x" };
      const check = await stranger.post(`${AUTHORIZATIONS}/authorization-details/${detail}/verify-host`, host);
      expect(check.body.error_code).toBe("OSM.01010032");
    }
    expect((await show(acme.owner, id)).status).toBe(0);
  });

  test("an operator of the submitter's group answers for them when the group is named", async () => {
    const carol = await acme.user();
    const group = await acme.group([bob, carol], ["ticket_group_operator"]);
    const id = await anAuthorization(sam, ticket);
    expect((await list(carol)).count).toBe(0);
    expect((await list(carol, `?group_id=${group}`)).count).toBe(1);
    expect(
      (await answer(carol, id, "reject", { reject_reason: "no", group_id: group })).body.error_code,
    ).toBeUndefined();
    expect((await show(bob, id)).auth_handler_name).toBe(carol.name);
    const dave = await acme.user();
    expect(await list(dave, `?group_id=${group}`)).toMatchObject({ error_code: "OSM.01010002" });
  });

  test("the list is filtered by ticket, submitter, words and state", async () => {
    const id = await anAuthorization(sam, ticket);
    const found = async (query: string) => (await list(acme.owner, query)).incident_auth_list?.map((one) => one.id);
    expect(
      await found(`?incident_id=${ticket}&status=0&simple_description=reboot&sub_customer_name=${bob.name}`),
    ).toEqual([id]);
    expect(await found("?status=-1")).toEqual([]);
    expect(await found("?simple_description=%25")).toEqual([]);
    expect(await found("?sub_customer_name=nobody")).toEqual([]);
  });

  test("a login is neither assumed nor federated", async () => {
    expect((await bob.get(`${AUTHORIZATIONS}/login-type`)).body).toEqual({ login_type: "" });
  });
});
