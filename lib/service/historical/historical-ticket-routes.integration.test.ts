import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { HistoricalCaseDetailAnswer, HistoricalListCasesAnswer } from "@/lib/contract/historical";
import { TICKET_SOURCE_ID } from "@/lib/contract/tickets";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicketIn, CASES, statusOf } from "@/lib/testing/ticket-for-tests";
import { uploadV1, V1 } from "@/lib/testing/upload-v1";

let service: TestService;
let account: Account;
let bob: Person;
let engineer: Person;
let stranger: Person;

beforeAll(async () => {
  service = await aService();
  engineer = await service.anEngineer();
  stranger = (await service.anAccount()).owner;
});
afterAll(() => service.close());
beforeEach(async () => {
  account = await service.anAccount();
  bob = await account.user();
});

const request = (over: object = {}) => ({
  businessTypeId: "ecs-login",
  regionId: "cn-north-4",
  simpleDescribe: "Cannot log in to web-1",
  sourceId: TICKET_SOURCE_ID,
  ...over,
});

const create = (by: Person, over: object = {}, headers: Record<string, string> = {}) =>
  by.post<{ caseId?: string }>(V1, request(over), headers);

const idOf = async (by: Person, over: object = {}) => (await create(by, over)).body.caseId ?? "";

const detail = async (by: Person, caseId: string) =>
  (await by.get<HistoricalCaseDetailAnswer>(`${V1}/detail?caseId=${caseId}`)).body;

const list = async (by: Person, query = "") => (await by.get<HistoricalListCasesAnswer>(`${V1}?${query}`)).body;

describe("creating", () => {
  test("makes the same ticket as version 2", async () => {
    const id = await idOf(bob, { remindMail: "bob@acme.example" });
    const { body } = await bob.get(`${CASES}/${id}`);
    expect(body).toMatchObject({
      incident_detail_info: {
        simple_description: "Cannot log in to web-1",
        ext_info: { remind_mail: "b***@acme.example" },
      },
    });
  });

  test("needs no description", async () => {
    const id = await idOf(bob, { simpleDescribe: undefined });
    expect((await detail(bob, id)).caseDetail?.simpleDescribe).toMatch(/\w/);
  });

  test("keeps access data sealed and tells only that it was given", async () => {
    const id = await idOf(bob, { isAuthorized: 1, authorizationContent: "root / s3cret-word" });
    expect((await detail(bob, id)).caseDetail?.isAuthorized).toBe(1);
    const { rows } = await service.pool.query("select * from service.ticket_extends where incident_id = $1", [id]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain("s3cret");
  });

  test("with the same key twice makes one ticket", async () => {
    const [one, other] = [
      await create(bob, {}, { "idempotency-key": "k" }),
      await create(bob, {}, { "idempotency-key": "k" }),
    ];
    expect(other.body).toEqual(one.body);
    expect((await list(bob)).totalCount).toBe(1);
  });

  test.each([
    ["an unknown problem type", { businessTypeId: "teapot" }, "OSM.01010028", "businessTypeId"],
    ["an unknown region", { regionId: "mars-1" }, "OSM.01010033", "regionId"],
    ["a fault without its region", { regionId: "" }, "OSM.01010001", "regionId"],
    ["a product of another problem", { productCategory: "rds" }, "OSM.01010001", "productCategoryId"],
    ["another source", { sourceId: "other" }, "OSM.0001", "sourceId"],
    ["a mail address that is none", { remindMail: "bob" }, "OSM.0001", "remindMail"],
    ["two files", { accessoryIds: ["a", "b"] }, "OSM.0001", "accessoryIds"],
    ["a file of nobody", { accessoryIds: ["0".repeat(32)] }, "OSM.01010001", "accessoryIds"],
  ])("refuses %s", async (_, over, error_code, field) => {
    expect((await create(bob, over)).body).toMatchObject({ error_code, field });
    expect((await list(bob)).totalCount).toBe(0);
  });

  test("needs the right to submit, as in version 2", async () => {
    await account.owner.put("/v2/servicerequest/privileges/privilege-policy", { is_on: true });
    expect((await create(bob)).body.error_code).toBe("OSM.01010007");
  });
});

describe("listing", () => {
  test("tells each ticket in the words of version 1.0", async () => {
    const id = await idOf(bob);
    expect((await list(bob)).caseList).toEqual([
      {
        caseId: id,
        businessTypeName: expect.any(String),
        typeName: "Fault report",
        customerId: account.domain_id,
        subCustomerId: bob.user_id,
        subCustomerName: bob.name,
        dcName: expect.stringContaining("Beijing"),
        simpleDescribe: "Cannot log in to web-1",
        status: "0",
        createTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      },
    ]);
  });

  test("has pages by number, and counts empty filters as none", async () => {
    for (let number = 1; number <= 3; number += 1) await create(bob, { simpleDescribe: `number ${number}` });
    const empty = "searchKey=&caseId=&subCustomerName=&subCustomerId=&startTime=&endTime=&status=";
    expect(await list(bob, `${empty}&pageNo=2&pageSize=2`)).toMatchObject({
      totalCount: 3,
      caseList: [{ simpleDescribe: "number 1" }],
    });
  });

  test("filters", async () => {
    const id = await idOf(bob, { simpleDescribe: "disk full" });
    await create(account.owner, { simpleDescribe: "slow" });
    const found = async (query: string) => (await list(account.owner, query)).totalCount;
    expect(await found("")).toBe(2);
    expect(await found("searchKey=disk")).toBe(1);
    expect(await found(`caseId=${id}`)).toBe(1);
    expect(await found(`subCustomerName=${bob.name}`)).toBe(1);
    expect(await found(`subCustomerId=${bob.user_id}`)).toBe(1);
    expect(await found("status=4")).toBe(0);
    expect(await found("endTime=2019-05-22%2003:30:52")).toBe(0);
    expect(await found("startTime=2019-05-22%2003:30:52")).toBe(2);
  });

  test("tells a ticket that waits for feedback as one in process, and finds it there", async () => {
    const id = await aTicketIn(17, bob, engineer);
    expect(await list(bob, "status=1")).toMatchObject({ totalCount: 1, caseList: [{ caseId: id, status: "1" }] });
  });

  test.each([
    ["pageSize=101", "pageSize"],
    ["pageNo=0", "pageNo"],
    ["status=9", "status"],
    ["startTime=yesterday", "startTime"],
    ["searchKey=12345678901234567", "searchKey"],
  ])("%s is refused by its own name", async (query, field) => {
    const { status, body } = await bob.get(`${V1}?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ error_code: "OSM.0001", field });
  });
});

describe("a ticket", () => {
  test("tells its conversation with files, its scores and its comment", async () => {
    const id = await idOf(bob, { accessoryIds: [(await uploadV1(bob)).accessoryId] });
    await engineer.post(`/desk/v1/cases/${id}/claim`);
    await bob.post(`${V1}/action`, { caseId: id, action: "close" });
    const satisfactionList = [
      { satisfactionId: 1, satisfactionValue: 4 },
      { satisfactionId: 3, satisfactionValue: 5 },
    ];
    expect((await bob.post(`${V1}/evaluation`, { caseId: id, judgement: "Well done", satisfactionList })).body).toEqual(
      {},
    );
    expect((await detail(bob, id)).caseDetail).toMatchObject({
      caseId: id,
      status: 3,
      judgement: "Well done",
      satisfaction: satisfactionList,
      incidentTypeName: "Fault report",
      isAuthorized: 0,
      messageList: [
        { type: 0, content: "Cannot log in to web-1", accessoryDetailList: [{ accessoryName: "notes.txt" }] },
      ],
    });
  });

  test("judged invalid is told as such", async () => {
    expect((await detail(bob, await aTicketIn(12, bob, engineer))).caseDetail?.status).toBe(12);
  });

  test("of someone else does not exist", async () => {
    const id = await idOf(bob);
    const satisfactionList = [{ satisfactionId: 1, satisfactionValue: 4 }];
    const answers = [
      await stranger.get(`${V1}/detail?caseId=${id}`),
      await stranger.post(`${V1}/action`, { caseId: id, action: "cancel" }),
      await stranger.post(`${V1}/message`, { caseId: id, message: { content: "hello" } }),
      await stranger.post(`${V1}/evaluation`, { caseId: id, satisfactionList }),
    ];
    for (const { body } of answers) expect(body.error_code).toBe("OSM.01010015");
    expect((await list(stranger, `caseId=${id}`)).totalCount).toBe(0);
  });
});

describe("acting", () => {
  test.each([
    ["cancel", 0, 4],
    ["close", 1, 3],
    ["press", 0, 0],
  ] as const)("%s moves a ticket as in version 2", async (action, from, to) => {
    const id = await aTicketIn(from, bob, engineer);
    expect((await bob.post(`${V1}/action`, { caseId: id, action, actionDesc: "test" })).body).toEqual({});
    expect(await statusOf(bob, id)).toBe(to);
  });

  test("delete hides a finished ticket", async () => {
    const id = await aTicketIn(4, bob, engineer);
    expect((await bob.post(`${V1}/action`, { caseId: id, action: "delete" })).body).toEqual({});
    expect((await detail(bob, id)) as object).toMatchObject({ error_code: "OSM.01010015" });
  });

  test("an unknown action and a forbidden one are refused", async () => {
    const id = await idOf(bob);
    expect((await bob.post(`${V1}/action`, { caseId: id, action: "reopen" })).body).toMatchObject({
      error_code: "OSM.01010013",
      field: "action",
    });
    expect((await bob.post(`${V1}/action`, { caseId: id, action: "close" })).body.error_code).toBe("OSM.01010001");
  });

  test("a ticket is scored when it is completed, once, with the two scores of version 1.0", async () => {
    const score = (id: string, satisfactionId: number, satisfactionValue: number) =>
      bob.post(`${V1}/evaluation`, { caseId: id, satisfactionList: [{ satisfactionId, satisfactionValue }] });
    expect((await score(await idOf(bob), 1, 5)).body).toMatchObject({ error_code: "OSM.01010001", field: "caseId" });
    const id = await aTicketIn(3, bob, engineer);
    expect((await score(id, 2, 5)).status).toBe(400);
    expect((await score(id, 1, 6)).status).toBe(400);
    expect((await score(id, 3, 5)).body).toEqual({});
    expect((await score(id, 3, 4)).body.error_code).toBe("OSM.01010001");
  });
});

describe("messages", () => {
  const say = (id: string, message: object) => bob.post(`${V1}/message`, { caseId: id, message });

  test("carry words, files under either name, and sealed access data", async () => {
    const id = await idOf(bob);
    const [one, other] = [await uploadV1(bob, "one.txt"), await uploadV1(bob, "other.txt")];
    const content = { content: "See the logs", isAuthorized: 1, authorizationContent: "root / x" };
    const files = { accessoryIds: [one.accessoryId], accessoryList: [other.accessoryId] };
    expect((await say(id, { ...content, ...files })).body).toEqual({});
    const { caseDetail } = await detail(bob, id);
    expect(caseDetail?.messageList?.[1]).toMatchObject({ content: "See the logs", type: 0, replierName: bob.name });
    expect(caseDetail?.messageList?.[1]?.accessoryDetailList).toHaveLength(2);
    expect(caseDetail?.isAuthorized).toBe(1);
  });

  test("are refused when too long, empty, or on a ticket that has ended", async () => {
    const id = await idOf(bob);
    expect((await say(id, { content: "x".repeat(1201) })).status).toBe(400);
    expect((await say(id, { content: " " })).body).toMatchObject({
      error_code: "OSM.01010001",
      field: "message.content",
    });
    const ended = await aTicketIn(4, bob, engineer);
    expect((await say(ended, { content: "hello" })).body).toMatchObject({
      error_code: "OSM.01010001",
      field: "caseId",
    });
  });
});

test("nothing of version 1.0 is open without a token", async () => {
  for (const path of ["", "/detail?caseId=TS-1", "/subtype", "/region", "/accessory?id=1"])
    expect((await service.service.request(`${V1}${path}`)).status).toBe(401);
});
