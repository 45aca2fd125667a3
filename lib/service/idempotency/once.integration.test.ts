import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, aTicketRequest, CASES } from "@/lib/testing/ticket-for-tests";
import { forgetOldRequests } from "./idempotency-store";

let service: TestService;
let bob: Person;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  bob = (await service.anAccount()).owner;
});
afterEach(() => {
  service.clock.now = undefined;
});

const submit = async (key: string, words = "disk full", by = bob) =>
  (
    await by.post<{ incident_id?: string }>(CASES, aTicketRequest({ simple_description: words }), {
      "idempotency-key": key,
    })
  ).body;

const say = async (id: string, key: string, content = "One more thing") =>
  (
    await bob.post<{ message_id?: string }>(
      `${CASES}/${id}/message`,
      { message: { content } },
      { "idempotency-key": key },
    )
  ).body;

const total = async (by = bob) => (await by.get<{ total_count: number }>(CASES)).body.total_count;

test("the same request sent twice makes one ticket and gets one answer", async () => {
  const first = await submit("k1");
  expect(first.incident_id).toMatch(/^TS-/);
  expect(await submit("k1")).toEqual(first);
  expect(await total()).toBe(1);
});

test("ten at once make one ticket, and all get its number", async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => submit("k1")));
  expect(new Set(answers.map((answer) => answer.incident_id)).size).toBe(1);
  expect(await total()).toBe(1);
});

test("the key with another request is refused and named", async () => {
  await submit("k1");
  expect(await submit("k1", "another problem")).toMatchObject({ error_code: "OSM.01010001", field: "Idempotency-Key" });
  expect(await total()).toBe(1);
});

test("another key, another person or no key makes another ticket", async () => {
  const stranger = (await service.anAccount()).owner;
  const mine = await submit("k1");
  expect((await submit("k2")).incident_id).not.toBe(mine.incident_id);
  expect((await submit("k1", "disk full", stranger)).incident_id).not.toBe(mine.incident_id);
  await aTicket(bob, { simple_description: "disk full" });
  expect(await total()).toBe(3);
});

describe("after", () => {
  test("a day the key may be used anew, and the table forgets", async () => {
    const start = Date.now();
    service.clock.now = new Date(start);
    const first = await submit("k1");
    await submit("k2");
    service.clock.now = new Date(start + 24 * 3_600_000 - 1);
    expect(await submit("k1")).toEqual(first);
    service.clock.now = new Date(start + 24 * 3_600_000);
    expect((await submit("k1", "another problem")).incident_id).not.toBe(first.incident_id);
    const { rows } = await service.pool.query<{ key: string }>(
      "select key from service.idempotent_requests where user_id = $1",
      [bob.user_id],
    );
    expect(rows).toEqual([{ key: "k1" }]);
  });

  test("a day the sweep forgets it, though its owner never asks again", async () => {
    const start = new Date("2026-03-01T08:00:00Z");
    service.clock.now = start;
    await submit("old");
    service.clock.now = new Date(start.getTime() + 3_600_000);
    await submit("younger");
    const { rowCount } = await service.pool.query(
      `insert into service.idempotent_requests (domain_id, user_id, operation, key, request_hash, create_time)
         select 'elsewhere', $1, 'createCases', n, '', $2::timestamptz from generate_series(1, 2500) n`,
      [bob.user_id, start],
    );
    const sweepAt = (ms: number) => forgetOldRequests(service.db, new Date(start.getTime() + ms));
    expect(await sweepAt(24 * 3_600_000 - 1)).toBe(0);
    expect(await sweepAt(24 * 3_600_000)).toBe((rowCount ?? 0) + 1);
    const { rows } = await service.pool.query("select key from service.idempotent_requests where user_id = $1", [
      bob.user_id,
    ]);
    expect(rows).toEqual([{ key: "younger" }]);
  });

  test("a failure the key is free: the corrected request goes through", async () => {
    const refused = await bob.post(CASES, aTicketRequest({ business_type_id: "teapot" }), { "idempotency-key": "k1" });
    expect(refused.body.error_code).toBe("OSM.01010028");
    expect((await submit("k1")).incident_id).toMatch(/^TS-/);
  });
});

test("a message is said once, however often it is sent", async () => {
  const id = await aTicket(bob);
  const answers = await Promise.all(Array.from({ length: 5 }, () => say(id, "m1")));
  expect(new Set(answers.map((answer) => answer.message_id)).size).toBe(1);
  expect((await bob.get(`${CASES}/${id}/messages`)).body).toMatchObject({ count: 2 });
});

test("the key of a message on one ticket is not that of a message on another", async () => {
  const [one, other] = [await aTicket(bob), await aTicket(bob)];
  await say(one, "m1");
  expect(await say(other, "m1")).toMatchObject({ error_code: "OSM.01010001", field: "Idempotency-Key" });
});

test("what was asked for is not kept", async () => {
  await bob.post(CASES, aTicketRequest({ remind_mobile: "13800000000" }), { "idempotency-key": "k1" });
  const { rows } = await service.pool.query("select * from service.idempotent_requests where user_id = $1", [
    bob.user_id,
  ]);
  expect(JSON.stringify(rows)).not.toContain("13800000000");
});

test("a key that is too long is refused", async () => {
  const answer = await bob.post(CASES, aTicketRequest(), { "idempotency-key": "x".repeat(129) });
  expect(answer.body).toMatchObject({ error_code: "OSM.0001", field: "idempotency-key" });
});
