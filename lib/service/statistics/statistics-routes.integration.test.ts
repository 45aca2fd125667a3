import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { ShowCaseStatisticsAnswer } from "@/lib/contract/case-statistics";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, CASES, DESK } from "@/lib/testing/ticket-for-tests";

const STATISTICS = `${CASES}/statistics`;
const UTC = { "x-time-zone": "UTC" };

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
  account = await service.anAccount({ support_plan: "business" });
  bob = await account.user();
});

const at = (time: string) => {
  service.clock.now = new Date(time);
};
const numbers = async (by: Person, query = "?weeks=3", headers: Record<string, string> = UTC) =>
  (await by.get<ShowCaseStatisticsAnswer>(`${STATISTICS}${query}`, headers)).body;
const answer = (id: string) => engineer.post(`${DESK}/${id}/messages`, { content: "Which image?" });

async function answeredAfter(minutes: number, severity_id: string): Promise<string> {
  at("2026-11-10T08:00:00Z");
  const id = await aTicket(bob, { severity_id });
  await engineer.post(`${DESK}/${id}/claim`);
  service.clock.now = new Date(Date.parse("2026-11-10T08:00:00Z") + minutes * 60_000);
  await answer(id);
  return id;
}

test("opened and finished tickets are counted by the reader's weeks", async () => {
  at("2026-11-08T20:00:00Z");
  const id = await aTicket(bob);
  at("2026-11-18T08:00:00Z");
  await aTicket(bob);
  await bob.post(`${CASES}/${id}/action?action_id=cancel`);
  expect((await numbers(bob)).weeks).toEqual([
    { week_start: "2026-11-02", opened: 1, finished: 0 },
    { week_start: "2026-11-09", opened: 0, finished: 0 },
    { week_start: "2026-11-16", opened: 1, finished: 1 },
  ]);
  const inShanghai = await numbers(bob, "?weeks=3", { "x-time-zone": "GMT+8" });
  expect(inShanghai.weeks.map(({ opened }) => opened)).toEqual([0, 1, 1]);
  expect((await numbers(bob, "")).weeks).toHaveLength(12);
});

test("tickets opened before the first week count no more, but their end does", async () => {
  at("2026-09-01T08:00:00Z");
  const id = await aTicket(bob);
  at("2026-11-18T08:00:00Z");
  await bob.post(`${CASES}/${id}/action?action_id=cancel`);
  const { weeks, first_answer } = await numbers(bob);
  expect(weeks.map(({ opened, finished }) => opened + finished)).toEqual([0, 0, 1]);
  expect(first_answer).toEqual({ answered: 0, promised: 0, kept: 0 });
});

test("first answers are measured by severity and altogether, against the promise", async () => {
  for (const minutes of [10, 20, 30]) await answeredAfter(minutes, "production-unavailable");
  await answeredAfter(90, "production-unavailable");
  await answeredAfter(120, "general-guidance");
  at("2026-11-18T08:00:00Z");
  const { first_answer, severities } = await numbers(bob);
  expect(first_answer).toMatchObject({ answered: 5, median_seconds: 1800, promised: 5, kept: 4 });
  expect(severities.map(({ severity_id }) => severity_id)).toEqual(["production-unavailable", "general-guidance"]);
  expect(severities[0]).toMatchObject({ answered: 4, median_seconds: 1500, promise_minutes: 60, promised: 4, kept: 3 });
  expect(severities[0]?.p90_seconds).toBeCloseTo(4320);
});

test("a promise that still has time is neither kept nor broken", async () => {
  at("2026-11-18T08:00:00Z");
  await aTicket(bob, { severity_id: "production-unavailable" });
  expect((await numbers(bob)).first_answer).toEqual({ answered: 0, promised: 0, kept: 0 });
  at("2026-11-18T09:30:00Z");
  expect((await numbers(bob)).first_answer).toEqual({ answered: 0, promised: 1, kept: 0 });
});

test("they are about the tickets that the caller may see", async () => {
  at("2026-11-18T08:00:00Z");
  await aTicket(bob);
  const opened = async (by: Person) => (await numbers(by)).weeks.at(-1)?.opened;
  expect(await opened(account.owner)).toBe(1);
  expect(await opened(await account.user())).toBe(0);
  expect(await opened((await service.anAccount()).owner)).toBe(0);
});

test("a zone that there is not is refused", async () => {
  expect((await bob.get(STATISTICS, { "x-time-zone": "Mars" })).status).toBe(400);
});
