import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, CASES } from "@/lib/testing/ticket-for-tests";

let service: TestService;
let acme: Account;
let bob: Person;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  acme = await service.anAccount();
  bob = acme.owner;
});

async function exported(by: Person, query = "language=en-us&timezone=GMT%2B8"): Promise<string[][]> {
  const answer = await by.fetch("GET", `${CASES}/export?${query}`);
  expect(answer.headers.get("content-type")).toContain("spreadsheetml.sheet");
  const sheet = unzipSync(new Uint8Array(await answer.arrayBuffer()))["xl/worksheets/sheet1.xml"] ?? new Uint8Array();
  return [...strFromU8(sheet).matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, text = ""]) => text),
  );
}

const numbersOf = (table: string[][]) => table.slice(1).map(([number]) => number);
const codeOf = async (by: Person, query = "") =>
  ((await (await by.fetch("GET", `${CASES}/export?${query}`)).json()) as { error_code?: string }).error_code;

test("the table has the columns of the list, in the asked language and time zone", async () => {
  service.clock.now = new Date("2026-03-01T20:30:00Z");
  const id = await aTicket(bob, { simple_description: "=cmd|' /C calc'!A0" });
  const [headings = [], row = []] = await exported(bob);
  const cell = (heading: string) => row[headings.indexOf(heading)];
  expect(cell("Ticket number")).toBe(id);
  expect(cell("Description")).toBe("'=cmd|' /C calc'!A0");
  expect(cell("State")).toBe("To be processed");
  expect(cell("Created time")).toBe("2026-03-02 04:30:00");
  const [chinese = [], same = []] = await exported(bob, "language=zh-cn&timezone=UTC");
  expect(chinese).toContain("工单编号");
  expect(same[chinese.indexOf("创建时间")]).toBe("2026-03-01 20:30:00");
  service.clock.now = undefined;
});

describe("the rows", () => {
  test("are those chosen by number, and none that others own", async () => {
    const [one, two] = [await aTicket(bob), await aTicket(bob)];
    await aTicket(bob);
    const foreign = await aTicket((await service.anAccount()).owner);
    expect(numbersOf(await exported(bob, `incident_id=${one},${two},${foreign}`)).toSorted()).toEqual(
      [one, two].toSorted(),
    );
  });

  test("are those that the filters match", async () => {
    const dan = await acme.user();
    const mine = await aTicket(bob, { simple_description: "disk is full" });
    const his = await aTicket(dan, { simple_description: "disk is slow" });
    await bob.post(`${CASES}/${mine}/action?action_id=cancel`);
    expect(numbersOf(await exported(bob, "status=4"))).toEqual([mine]);
    expect(numbersOf(await exported(bob, "search_key=disk slow"))).toEqual([his]);
    expect(numbersOf(await exported(bob, `sub_customer_id=${dan.user_id}`))).toEqual([his]);
    expect(numbersOf(await exported(bob, "query_start_time=2999-01-01 00:00:00"))).toEqual([]);
    expect(numbersOf(await exported(bob, "customer_id=another"))).toEqual([]);
    expect(numbersOf(await exported(bob, "tenant_source_id_list=another"))).toEqual([]);
    expect(numbersOf(await exported(bob, "limit=1"))).toHaveLength(1);
  });

  test("hold no contact and no confidential information", async () => {
    await aTicket(bob, { remind_mail: "ann@acme.example", extends_map: { confidential_info: "card 6222" } });
    expect(JSON.stringify(await exported(bob))).not.toMatch(/acme\.example|6222/);
  });
});

test("a user exports only with the right to, and then their own tickets", async () => {
  const dan = await acme.user();
  const his = await aTicket(dan);
  await aTicket(bob);
  expect(await codeOf(dan)).toBe("OSM.01010002");
  await bob.post("/v2/servicerequest/privileges", { operation: "create", privilege: "export", user_id: dan.user_id });
  expect(numbersOf(await exported(dan))).toEqual([his]);
});

test("each exported ticket says so in its log, and the trail names them all", async () => {
  const ids = [await aTicket(bob), await aTicket(bob)];
  await exported(bob);
  for (const id of ids) {
    const { body } = await bob.get<{ incident_operate_log_list: { operate_type: number }[] }>(
      `${CASES}/${id}/operate-logs`,
    );
    expect(body.incident_operate_log_list[0]?.operate_type).toBe(84);
  }
  const { rows } = await service.pool.query<{ resource_id: string }>(
    "select resource_id from service.audit_entries where domain_id = $1 and operation = 'exportCases'",
    [acme.domain_id],
  );
  expect(rows[0]?.resource_id.split(",").toSorted()).toEqual(ids.toSorted());
});

test("a time zone that is none is refused", async () => {
  expect((await bob.get(`${CASES}/export?timezone=Mars`)).body).toMatchObject({
    error_code: "OSM.0001",
    field: "timezone",
  });
});
