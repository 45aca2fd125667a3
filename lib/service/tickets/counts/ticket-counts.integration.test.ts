import { afterAll, beforeAll, expect, test } from "vitest";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, aTicketIn, CASES } from "@/lib/testing/ticket-for-tests";
import { foldTicketCounts } from "./ticket-counts";

let service: TestService;
let account: Account;
let bob: Person;
let carol: Person;
let group_id: string;

type Listed = { total_count: number; incident_info_list: { status: number }[] };
type Counted = { incident_status_counts: { status: number; count: number }[] };

beforeAll(async () => {
  service = await aService();
  account = await service.anAccount();
  bob = await account.user();
  carol = await account.user();
  group_id = await account.group([bob, carol], ["ticket_group_operator"]);
});
afterAll(() => service.close());

const totalOf = async (by: Person, query = "") => (await by.get<Listed>(`${CASES}?limit=1${query}`)).body.total_count;
const rowsOf = async (by: Person, query = "") =>
  (await by.get<Listed>(`${CASES}?limit=100${query}`)).body.incident_info_list;
const statesOf = async (by: Person, query = "") =>
  (await by.get<Counted>(`${CASES}/count${query}`)).body.incident_status_counts;

function tally(rows: { status: number }[]): { status: number; count: number }[] {
  const states = [...new Set(rows.map(({ status }) => status))].toSorted((a, b) => a - b);
  return states.map((status) => ({ status, count: rows.filter((row) => row.status === status).length }));
}

async function expectTrueCounts() {
  for (const by of [bob, carol, account.owner]) {
    const rows = await rowsOf(by);
    expect(await totalOf(by)).toBe(rows.length);
    expect(await statesOf(by)).toEqual(tally(rows));
    for (const status of [0, 1, 2, 4, 13])
      expect(await totalOf(by, `&status=${status}`)).toBe(rows.filter((row) => row.status === status).length);
  }
}

async function aStirredAccount() {
  const engineer = await service.anEngineer();
  await aTicketIn(2, bob, engineer);
  await aTicketIn(4, carol, engineer);
  const [cancelled, open] = [await aTicket(bob), await aTicket(bob)];
  await bob.post(`${CASES}/${cancelled}/action?action_id=cancel`);
  await bob.post(`${CASES}/${cancelled}/action?action_id=delete`);
  await engineer.post(`/desk/v1/cases/${open}/claim`);
}

test("totals and counts by state are those of the tickets, before and after changes are folded", async () => {
  await aStirredAccount();
  await expectTrueCounts();
  expect(await foldTicketCounts(service.db)).toBeGreaterThan(0);
  expect(await foldTicketCounts(service.db)).toBe(0);
  await expectTrueCounts();
  await aStirredAccount();
  await expectTrueCounts();
});

test("another company's tickets and a group's are counted by the same reach as they are listed", async () => {
  const [other, query] = [await service.anAccount(), `&group_id=${group_id}`];
  expect(await totalOf(other.owner)).toBe(0);
  expect(await statesOf(other.owner)).toEqual([]);
  const rows = await rowsOf(carol, query);
  expect(rows.length).toBeGreaterThan((await rowsOf(carol)).length);
  expect(await totalOf(carol, query)).toBe(rows.length);
  expect(await statesOf(carol, `?group_id=${group_id}`)).toEqual(tally(rows));
});

test("a filter that counts do not tell is counted on the tickets", async () => {
  const id = await aTicket(bob, { simple_description: "The printer hums" });
  expect(await totalOf(bob, `&app_key=printer`)).toBe(1);
  expect(await totalOf(bob, `&incident_id=${id}&status=1`)).toBe(0);
  expect(await totalOf(account.owner, `&x_customer_id=${bob.user_id}`)).toBe(await totalOf(bob));
});

test("folding at once with moves loses none of them", async () => {
  const ids = await Promise.all(Array.from({ length: 8 }, () => aTicket(bob)));
  const folds = Array.from({ length: 6 }, () => foldTicketCounts(service.db));
  await Promise.all([...ids.map((id) => bob.post(`${CASES}/${id}/action?action_id=cancel`)), ...folds]);
  await expectTrueCounts();
});
