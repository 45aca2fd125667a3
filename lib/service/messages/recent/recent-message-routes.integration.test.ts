import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { ListRecentMessagesAnswer } from "@/lib/contract/recent-messages";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, aTicketIn, CASES, DESK } from "@/lib/testing/ticket-for-tests";

const RECENT = `${CASES}/instant-messages/recent`;

let service: TestService;
let engineer: Person;
let account: Account;
let bob: Person;

beforeAll(async () => {
  service = await aService();
  engineer = await service.anEngineer();
});
afterAll(() => service.close());
beforeEach(async () => {
  service.clock.now = undefined;
  account = await service.anAccount();
  bob = await account.user();
});

const recent = async (by: Person, query = "") => (await by.get<ListRecentMessagesAnswer>(`${RECENT}${query}`)).body;
const wordsOf = async (by: Person, query = "") => (await recent(by, query)).message_list.map(({ content }) => content);
const say = (id: string, content: string) => engineer.post(`${DESK}/${id}/messages`, { content });

async function twoTickets(): Promise<[string, string]> {
  const [one, other] = [await aTicketIn(1, bob, engineer), await aTicketIn(1, bob, engineer)];
  await say(one, "first");
  await say(other, "second");
  await bob.post(`${CASES}/${one}/message`, { message: { content: "thank you" } });
  return [one, other];
}

test("engineers' messages of all tickets are listed, the newest first, with their ticket", async () => {
  const [, other] = await twoTickets();
  const { message_list, unread_count, next_cursor } = await recent(bob);
  expect(message_list.map(({ content }) => content)).toEqual(["second", "first"]);
  expect(message_list[0]).toMatchObject({ incident_id: other, status: 1, type: 1, is_unread: true });
  expect(message_list[0]?.simple_description).toContain("web-1");
  expect([unread_count, next_cursor]).toEqual([2, undefined]);
});

test("a cursor leads on, over messages of the same moment, too", async () => {
  service.clock.now = new Date();
  const [one] = await twoTickets();
  await say(one, "third");
  const first = await recent(bob, "?limit=2");
  expect(first.message_list.map(({ content }) => content)).toEqual(["third", "second"]);
  expect(await wordsOf(bob, `?limit=2&cursor=${first.next_cursor}`)).toEqual(["first"]);
  expect((await bob.get(`${RECENT}?cursor=yesterday`)).status).toBe(400);
});

test("the list can be narrowed to one ticket and to what is unread", async () => {
  const [one, other] = await twoTickets();
  expect(await wordsOf(bob, `?incident_id=${one}`)).toEqual(["first"]);
  await bob.post(`${CASES}/${other}/instant-messages/unread`);
  expect(await wordsOf(bob, "?is_unread=true")).toEqual(["first"]);
  expect((await recent(bob)).unread_count).toBe(1);
});

test("the account reads the messages of all its users; users their own, strangers none", async () => {
  await twoTickets();
  expect(await wordsOf(account.owner)).toEqual(["second", "first"]);
  expect(await wordsOf(await account.user())).toEqual([]);
  expect(await wordsOf((await service.anAccount()).owner)).toEqual([]);
});

test("what one reader read stays unread for the other", async () => {
  const [one] = await twoTickets();
  await bob.post(`${CASES}/${one}/instant-messages/unread`);
  expect((await recent(account.owner)).unread_count).toBe(2);
});

test("all can be marked read at once, but not what came after the newest one seen", async () => {
  const [one] = await twoTickets();
  const seen = (await recent(bob)).message_list[0]?.cursor;
  await say(one, "later");
  expect((await bob.post(`${RECENT}/read`, { until: seen })).body).toEqual({});
  expect(await wordsOf(bob, "?is_unread=true")).toEqual(["later"]);
  expect((await recent(account.owner)).unread_count).toBe(3);
  await bob.post(`${RECENT}/read`, { until: seen });
  expect((await recent(bob)).unread_count).toBe(1);
});

test("one message of a ticket can be marked read, and nothing after it or in other tickets", async () => {
  const [one] = await twoTickets();
  await say(one, "third");
  const first = (await recent(bob)).message_list.find(({ content }) => content === "first");
  await bob.post(`${RECENT}/read`, { until: first?.cursor, incident_id: one });
  expect(await wordsOf(bob, "?is_unread=true")).toEqual(["third", "second"]);
  expect(await wordsOf(bob, `?is_unread=true&incident_id=${one}`)).toEqual(["third"]);
});

test("of a ticket that was deleted nothing is left in it", async () => {
  const id = await aTicketIn(17, bob, engineer);
  expect((await recent(bob)).unread_count).toBe(1);
  await bob.post(`${CASES}/${id}/action?action_id=close`);
  await bob.post(`${CASES}/${id}/action?action_id=delete`);
  expect(await recent(bob)).toEqual({ message_list: [], unread_count: 0 });
});

test("what nobody read for three months is not counted", async () => {
  await twoTickets();
  service.clock.now = new Date(Date.now() + 91 * 86_400_000);
  expect((await recent(bob)).unread_count).toBe(0);
  expect(await wordsOf(bob)).toHaveLength(2);
});

test("more than a hundred are counted as a hundred", async () => {
  const id = await aTicket(bob);
  await engineer.post(`${DESK}/${id}/claim`);
  for (let number = 0; number < 101; number += 1) await say(id, `message ${number}`);
  expect((await recent(bob)).unread_count).toBe(100);
});
