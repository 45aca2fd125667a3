import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type {
  ListCaseCcEmailsAnswer,
  ListOrderIncidentAnswer,
  ListSubCustomersAnswer,
} from "@/lib/contract/ticket-shapes";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, aTicketIn, CASES } from "@/lib/testing/ticket-for-tests";
import { insertAgency } from "./agency-store";

const API = "/v2/servicerequest";

let service: TestService;
let account: Account;
let bob: Person;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  account = await service.anAccount();
  bob = await account.user();
});

describe("the people of an account", () => {
  const list = async (by: Person, query = "") =>
    (await by.get<ListSubCustomersAnswer>(`${API}/customers/sub-customers${query}`)).body.sub_customer_infos ?? [];

  const ids = async (by: Person, query = "") => (await list(by, query)).map((one) => one.customer_id).sort();

  test("are all listed to the account, with masked names, and whose rights it gives", async () => {
    await account.owner.post(`${API}/privileges`, { operation: "create", privilege: "export", user_id: bob.user_id });
    const found = (await list(account.owner)).find((one) => one.customer_id === bob.user_id);
    expect(await ids(account.owner)).toEqual([account.owner.user_id, bob.user_id].sort());
    expect(found).toMatchObject({ customer_name: "u***", user_name: bob.name, privilege_list: ["export"] });
  });

  test("are to a user themselves alone, without their whole name", async () => {
    await account.user();
    expect(await list(bob)).toEqual([
      { customer_id: bob.user_id, domain_id: account.domain_id, customer_name: "u***" },
    ]);
  });

  test("are to a group operator the members of the group, too", async () => {
    const [carol, dave] = [await account.user(), await account.user()];
    await account.group([bob, carol], ["ticket_group_operator"]);
    await account.group([bob, dave]);
    expect(await ids(bob)).toEqual([bob.user_id, carol.user_id].sort());
  });

  test("can be found by part of a name and by id, never in another account", async () => {
    const stranger = (await service.anAccount()).owner;
    expect(await ids(account.owner, `?sub_customer_name=${bob.name.slice(2).toUpperCase()}`)).toEqual([bob.user_id]);
    expect(await ids(account.owner, `?sub_customer_id=${bob.user_id}`)).toEqual([bob.user_id]);
    expect(await ids(stranger, `?sub_customer_id=${bob.user_id}`)).toEqual([]);
  });
});

test("agencies are those of the account", async () => {
  const { domain_id } = account;
  const create_time = new Date("2026-03-01T00:00:00Z");
  const trusted = { trust_domain_id: "t", trust_domain_name: "support" };
  await insertAgency(service.db, { ...trusted, domain_id, agency_id: "a1", name: "forever", create_time });
  const expire_time = new Date("2026-03-31T00:00:00Z");
  await insertAgency(service.db, { ...trusted, domain_id, agency_id: "a2", name: "month", create_time, expire_time });
  const { body } = await bob.get(`${API}/agencies`);
  expect(body).toMatchObject({
    total_count: 2,
    agency_list: [
      { id: "a1", duration: "FOREVER" },
      { id: "a2", duration: "30" },
    ],
  });
  const stranger = (await service.anAccount()).owner;
  expect((await stranger.get(`${API}/agencies`)).body).toEqual({ total_count: 0, agency_list: [] });
});

test("there are no partners", async () => {
  expect((await bob.get(`${CASES}/partners/privilege/cases-processing`)).body).toEqual({ has_privilege: false });
  expect((await bob.get(`${CASES}/partners/service-info`)).body).toEqual({});
});

test("a setting is read by its key, without a token; an unknown one is refused", async () => {
  const get = async (key: string) => {
    const answer = await service.service.request(`${API}/configurations/${key}`);
    return (await answer.json()) as object;
  };
  expect(await get("case.create-case.diagnose-list")).toEqual({
    config_key: "case.create-case.diagnose-list",
    config_value: "ecs,rds",
    error_code: "0",
    error_msg: "",
  });
  expect(await get("database.password")).toMatchObject({ error_code: "OSM.01010001", field: "config_key" });
});

describe("addresses of copies", () => {
  const withCopy = (remindCCEmail: string) => ({ extension_map: { remindCCEmail } });
  const saved = async (by: Person) => (await by.get<ListCaseCcEmailsAnswer>(`${API}/carbon-copy-emails`)).body;

  test("are the caller's own last ones, and none at first", async () => {
    expect(await saved(bob)).toEqual({ mc_email_infos: [] });
    await aTicket(bob, withCopy("one@acme.example"));
    service.clock.now = new Date(Date.now() + 1000);
    await aTicket(bob, withCopy("two@acme.example,three@acme.example"));
    await aTicket(bob);
    service.clock.now = undefined;
    expect((await saved(bob)).cc_email_info).toEqual({
      user_id: bob.user_id,
      customer_id: account.domain_id,
      cc_email: "two@acme.example,three@acme.example",
    });
    expect(await saved(account.owner)).toEqual({ mc_email_infos: [] });
  });

  test("are gone when the ticket has ended", async () => {
    const id = await aTicket(bob, withCopy("one@acme.example"));
    await bob.post(`${CASES}/${id}/action?action_id=cancel`);
    expect(await saved(bob)).toEqual({ mc_email_infos: [] });
  });

  test("are not read without a trace", async () => {
    const id = await aTicket(bob, withCopy("one@acme.example"));
    await saved(bob);
    const { rows } = await service.pool.query(
      "select user_id from service.audit_entries where operation = 'readCcEmails' and resource_id = $1",
      [id],
    );
    expect(rows).toEqual([{ user_id: bob.user_id }]);
  });
});

describe("the camel-case list", () => {
  const PATH = "/osm/incidentservice/api/v1/queryincident";
  const list = async (by: Person, query = "") => (await by.get<ListOrderIncidentAnswer>(`${PATH}?${query}`)).body;

  test("tells the same tickets under its own names", async () => {
    const id = await aTicket(bob, { simple_description: "disk full" });
    await bob.post(`${API}/labels`, { name: "prod", color: "#2F80ED" });
    await bob.post(`${CASES}/${id}/labels?label_ids=1`);
    expect(await list(bob)).toEqual({
      totalCount: 1,
      incidentInfoList: [
        expect.objectContaining({
          incidentId: id,
          simpleDescribe: "disk full",
          status: 0,
          type: 5,
          xcustomerId: bob.user_id,
          customerId: account.domain_id,
          labelList: [{ labelId: "1", name: "prod", color: "#2F80ED" }],
        }),
      ],
    });
  });

  test("has pages by number and the filters of the other list", async () => {
    for (let number = 1; number <= 3; number += 1) await aTicket(bob, { simple_description: `number ${number}` });
    expect(await list(bob, "pageNo=2&pageSize=2")).toMatchObject({ totalCount: 3, incidentInfoList: [{}] });
    expect((await list(bob, "pageNo=9&pageSize=2")).incidentInfoList).toEqual([]);
    expect((await list(bob, "searchKey=number,2")).totalCount).toBe(1);
    expect((await list(bob, `xCustomerId=${account.owner.user_id}`)).totalCount).toBe(0);
    const engineer = await service.anEngineer();
    await aTicketIn(1, bob, engineer);
    expect((await list(bob, "incidentStatus=1,2")).totalCount).toBe(1);
    expect((await bob.get(`${PATH}?pageNo=0`)).status).toBe(400);
  });

  test("shows no one else's tickets", async () => {
    await aTicket(bob);
    expect((await list(await account.user())).totalCount).toBe(0);
    expect((await list((await service.anAccount()).owner)).totalCount).toBe(0);
    expect((await bob.get(`${PATH}?groupId=other`)).body.error_code).toBe("OSM.01010002");
  });
});
