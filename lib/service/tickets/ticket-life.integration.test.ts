import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TicketStatus } from "@/lib/contract/shapes";
import type { TicketDetail, TicketSummary } from "@/lib/contract/ticket-shapes";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, aTicketIn, aTicketRequest, CASES, DESK, statusOf } from "@/lib/testing/ticket-for-tests";

let service: TestService;
let bob: Person;
let sam: Person;

beforeAll(async () => {
  service = await aService();
  bob = (await service.anAccount({ support_plan: "business" })).owner;
  sam = await service.anEngineer();
});
afterAll(() => service.close());

const act = (by: Person, id: string, action: string, body: object = {}) =>
  by.post(`${CASES}/${id}/action?action_id=${action}`, body);
const say = (by: Person, id: string, content: string, more: object = {}) =>
  by.post(`${CASES}/${id}/message`, { message: { content }, ...more });
const detailsOf = async (by: Person, id: string) =>
  (await by.get<{ incident_detail_info: TicketDetail }>(`${CASES}/${id}`)).body.incident_detail_info;

test("a ticket lives: submitted, accepted, asked about, answered, solved, confirmed, scored", async () => {
  const id = await aTicket(bob);
  expect(await statusOf(bob, id)).toBe(0);
  await sam.post(`${DESK}/${id}/claim`);
  expect(await statusOf(bob, id)).toBe(1);
  await sam.post(`${DESK}/${id}/messages`, { content: "Which image do you use?", await_feedback: true });
  expect(await statusOf(bob, id)).toBe(17);
  await say(bob, id, "Ubuntu 24.04");
  expect(await statusOf(bob, id)).toBe(1);
  await sam.post(`${DESK}/${id}/resolve`, { resolution: "Open port 22.", root_cause: "Security group" });
  expect(await statusOf(bob, id)).toBe(2);
  await act(bob, id, "close", {
    judgement: "Thanks",
    incident_satisfaction_list: [{ satisfaction_id: 1, satisfaction_value: 5 }],
  });
  expect(await statusOf(bob, id)).toBe(3);
  const details = await detailsOf(bob, id);
  expect(details.judgement).toBe("Thanks");
  expect(details.incident_satisfaction).toMatchObject([{ satisfaction_id: 1, satisfaction_value: 5 }]);
  expect(details.message_list.map((message) => message.type)).toEqual([0, 1, 0, 1]);
});

const STATES: TicketStatus[] = [0, 1, 2, 3, 4, 5, 12, 17];
const LEGAL: Record<string, TicketStatus[]> = { cancel: [0], close: [1, 2, 5, 17], press: [0, 1], delete: [3, 4, 12] };

describe.each(STATES)("in state %i", (status) => {
  test.each(Object.keys(LEGAL))(
    "%s is done where it is legal and refused with its code where it is not",
    async (action) => {
      const id = await aTicketIn(status, bob, sam);
      const { body, status: http } = await act(bob, id, action);
      expect(http).toBe(200);
      expect(body.error_code).toBe(LEGAL[action]?.includes(status) ? undefined : "OSM.01010001");
    },
  );

  test("a message is taken while the ticket is open only", async () => {
    const id = await aTicketIn(status, bob, sam);
    const { body } = await say(bob, id, "One more thing");
    expect(body.error_code).toBe([0, 1, 2, 5, 17].includes(status) ? undefined : "OSM.01010001");
  });
});

test("a closed ticket stays closed", async () => {
  const id = await aTicketIn(3, bob, sam);
  for (const move of ["claim", "resume", "pause", "resolve", "messages"]) {
    const { body } = await sam.post(`${DESK}/${id}/${move}`, {
      resolution: "again",
      content: "again",
      take_over: true,
    });
    expect(body.error_code).toBe("OSM.01010001");
  }
  expect(await statusOf(bob, id)).toBe(3);
});

test("an unknown action and an unknown ticket have their own codes", async () => {
  const id = await aTicket(bob);
  expect((await act(bob, id, "reopen")).body.error_code).toBe("OSM.01010013");
  expect((await act(bob, "TS-1", "close")).body.error_code).toBe("OSM.01010015");
});

test("urging again within half an hour is refused, later it is not", async () => {
  const id = await aTicket(bob);
  const start = new Date();
  service.clock.now = start;
  expect((await act(bob, id, "press")).body.error_code).toBeUndefined();
  service.clock.now = new Date(start.getTime() + 29 * 60_000);
  expect((await act(bob, id, "press")).body.error_code).toBe("OSM.01010004");
  service.clock.now = new Date(start.getTime() + 30 * 60_000);
  expect((await act(bob, id, "press")).body.error_code).toBeUndefined();
  service.clock.now = undefined;
});

test("a result that does not solve the problem takes the ticket up again with the reason", async () => {
  const id = await aTicketIn(2, bob, sam);
  await say(bob, id, "Still the same error", { reject_result: true });
  expect(await statusOf(bob, id)).toBe(1);
  const { body } = await bob.get<{ incident_operate_log_list: { operate_type: number }[] }>(
    `${CASES}/${id}/operate-logs`,
  );
  expect(body.incident_operate_log_list.map((entry) => entry.operate_type)).toContain(16);
});

test("a deleted ticket is gone for everyone", async () => {
  const id = await aTicketIn(13, bob, sam);
  expect((await bob.get(`${CASES}/${id}`)).body.error_code).toBe("OSM.01010015");
  expect((await sam.get(`${DESK}/${id}`)).body.error_code).toBe("OSM.01010015");
});

test("of two who close at once exactly one wins, and the log says so once", async () => {
  for (let round = 0; round < 20; round += 1) {
    const id = await aTicketIn(1, bob, sam);
    const answers = await Promise.all([act(bob, id, "close"), act(bob, id, "close")]);
    expect(answers.filter((answer) => answer.body.error_code === undefined)).toHaveLength(1);
    const { body } = await bob.get<{ incident_operate_log_list: { operate_type: number }[] }>(
      `${CASES}/${id}/operate-logs`,
    );
    expect(body.incident_operate_log_list.filter((entry) => entry.operate_type === 3)).toHaveLength(1);
  }
});

test("a ticket is scored once, and only when it is completed", async () => {
  const score = (id: string) =>
    bob.post(`${CASES}/${id}/score`, {
      judgement: "",
      incident_satisfaction_list: [{ satisfaction_id: 3, satisfaction_value: 4 }],
    });
  expect((await score(await aTicketIn(1, bob, sam))).body.error_code).toBe("OSM.01010001");
  const id = await aTicketIn(3, bob, sam);
  expect((await score(id)).body.error_code).toBeUndefined();
  expect((await score(id)).body.error_code).toBe("OSM.01010001");
});

test("the list says of completed tickets whether they were scored, by items or by words, and of no other", async () => {
  const is_scored = async (id: string) => {
    const { body } = await bob.get<{ incident_info_list: TicketSummary[] }>(`${CASES}?incident_id=${id}`);
    return body.incident_info_list.map((ticket) => ticket.is_scored);
  };
  const id = await aTicketIn(3, bob, sam);
  expect(await is_scored(id)).toEqual([false]);
  await bob.post(`${CASES}/${id}/score`, {
    judgement: "",
    incident_satisfaction_list: [{ satisfaction_id: 3, satisfaction_value: 4 }],
  });
  expect(await is_scored(id)).toEqual([true]);
  const judged = await aTicketIn(2, bob, sam);
  expect(await is_scored(judged)).toEqual([undefined]);
  await act(bob, judged, "close", { judgement: "Thanks" });
  expect(await is_scored(judged)).toEqual([true]);
});

test("another engineer takes a ticket over before answering on it", async () => {
  const id = await aTicketIn(1, bob, sam);
  const uma = await service.anEngineer();
  expect((await uma.post(`${DESK}/${id}/messages`, { content: "Hello" })).body.error_code).toBe("OSM.01010002");
  expect((await uma.post(`${DESK}/${id}/claim`)).body.error_code).toBe("OSM.01010001");
  expect((await uma.post(`${DESK}/${id}/claim`, { take_over: true })).body.error_code).toBeUndefined();
  expect((await uma.post(`${DESK}/${id}/messages`, { content: "Hello" })).body.error_code).toBeUndefined();
});

describe("submitting", () => {
  test.each([
    ["1,201 characters", { simple_description: "x".repeat(1201) }, 400, "simple_description"],
    ["an empty description", { simple_description: "  " }, 400, "simple_description"],
    ["another source", { source_id: "mine" }, 400, "source_id"],
    ["a number for a text", { region_id: 7 }, 400, "region_id"],
    ["NUL in a text", { simple_description: "a\u0000b" }, 400, "simple_description"],
    ["no region for a fault", { region_id: "" }, 200, "region_id"],
    ["an unknown region", { region_id: "moon-1" }, 200, "region_id"],
    ["an unknown severity", { severity_id: "apocalypse" }, 200, "severity_id"],
    ["a severity above the plan", { severity_id: "core-system-unavailable" }, 200, "severity_id"],
    ["an unknown problem type", { business_type_id: "nothing" }, 200, "business_type_id"],
    ["a product of another problem type", { product_category_id: "obs" }, 200, "product_category_id"],
    ["a wrong CC address", { extension_map: { remindCCEmail: "nobody" } }, 200, "extension_map.remindCCEmail"],
    ["a wrong time to be contacted", { remind_time: "nine" }, 200, "remind_time"],
    ["files that do not exist", { accessory_ids: ["0".repeat(32)] }, 200, "accessory_ids"],
  ])("with %s is refused by name, and nothing is saved", async (_, over, http, field) => {
    const { owner } = await service.anAccount({ support_plan: "business" });
    const { status, body } = await owner.post(CASES, aTicketRequest(over as object));
    expect(status).toBe(http);
    expect(body.error_code).toMatch(/^OSM\./);
    expect(body.field).toBe(field);
    expect((await owner.get(CASES)).body).toMatchObject({ total_count: 0 });
  });

  test("unknown keys are dropped, never stored", async () => {
    const id = await aTicket(bob, { status: 3, user_id: "someone", domain_id: "other" } as object);
    expect(await statusOf(bob, id)).toBe(0);
    expect((await detailsOf(bob, id)).xcustomer_id).toBe(bob.user_id);
  });

  test("contacts and confidential information are stored sealed, shown masked, and erased with the ticket's end", async () => {
    const id = await aTicket(bob, {
      remind_mail: "bob@acme.example",
      remind_mobile: "13800138000",
      extends_map: { confidential_info: "card 4111" },
      extension_map: { remindCCEmail: "carol@acme.example" },
    });
    const stored = JSON.stringify(
      (
        await service.pool.query(
          "select t.*, e.* from service.tickets t join service.ticket_extends e using (domain_id, incident_id) where incident_id = $1",
          [id],
        )
      ).rows,
    );
    for (const secret of ["bob@acme", "13800138000", "4111", "carol@acme"]) expect(stored).not.toContain(secret);
    const details = await detailsOf(bob, id);
    expect(details.ext_info).toMatchObject({
      remind_mail: "b***@acme.example",
      remind_mobile: "138****8000",
      cc_email: "c***@acme.example",
    });
    expect(JSON.stringify(details)).not.toContain("4111");
    await act(bob, id, "cancel");
    const { rows } = await service.pool.query(
      "select t.remind_mail, t.remind_mobile, t.cc_email, e.sealed_value from service.tickets t join service.ticket_extends e using (domain_id, incident_id) where incident_id = $1",
      [id],
    );
    expect(rows).toEqual([{ remind_mail: null, remind_mobile: null, cc_email: null, sealed_value: null }]);
  });

  test("broken JSON and a body of 10 MB are the caller's fault", async () => {
    const broken = await bob.fetch("POST", CASES, { raw: "{", headers: { "content-type": "application/json" } });
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ error_code: "OSM.0001", field: "body" });
    const large = await bob.fetch("POST", CASES, { raw: JSON.stringify({ a: "x".repeat(10_000_000) }) });
    expect(large.status).toBe(413);
  });
});

describe("whose tickets", () => {
  test("a user sees their own, the account all of its own, nobody another company's", async () => {
    const account = await service.anAccount();
    const [bert, ada] = [await account.user(), await account.user()];
    const other = (await service.anAccount()).owner;
    const id = await aTicket(bert);
    const seen = async (by: Person) => (await by.get(`${CASES}/${id}`)).body.error_code;
    expect(await seen(bert)).toBeUndefined();
    expect(await seen(account.owner)).toBeUndefined();
    expect(await seen(ada)).toBe("OSM.01010015");
    expect(await seen(other)).toBe("OSM.01010015");
    expect((await act(other, id, "cancel")).body.error_code).toBe("OSM.01010015");
    expect((await say(other, id, "hi")).body.error_code).toBe("OSM.01010015");
  });

  test("a group operator handles the tickets of the group, and only with its id", async () => {
    const account = await service.anAccount();
    const [bert, ada, max] = [await account.user(), await account.user(), await account.user()];
    const group_id = await account.group([bert, ada], ["ticket_group_operator"]);
    const id = await aTicket(bert);
    expect((await ada.get(`${CASES}/${id}`)).body.error_code).toBe("OSM.01010015");
    expect((await ada.get(`${CASES}/${id}?group_id=${group_id}`)).body.error_code).toBeUndefined();
    expect((await ada.get(`${CASES}?group_id=${group_id}`)).body).toMatchObject({ total_count: 1 });
    expect((await max.get(`${CASES}/${id}?group_id=${group_id}`)).body.error_code).toBe("OSM.01010002");
    expect((await act(ada, id, "cancel", { group_id })).body.error_code).toBeUndefined();
  });

  test("a customer has no desk, an engineer submits nothing", async () => {
    expect((await bob.get(DESK)).status).toBe(403);
    expect((await sam.post(CASES, aTicketRequest())).body.error_code).toBe("OSM.01010007");
  });

  test("with the ticket policy on, users submit only as Ticket Administrator", async () => {
    const account = await service.anAccount();
    const [plain, administrator] = [await account.user(), await account.user({ roles: ["ticket_adm"] })];
    await service.pool.query("update service.domains set ticket_policy_on = true where domain_id = $1", [
      account.domain_id,
    ]);
    expect((await plain.post(CASES, aTicketRequest())).body.error_code).toBe("OSM.01010007");
    expect((await administrator.post(CASES, aTicketRequest())).body.error_code).toBeUndefined();
    expect((await account.owner.post(CASES, aTicketRequest())).body.error_code).toBeUndefined();
  });
});
