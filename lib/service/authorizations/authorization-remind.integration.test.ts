import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { sql } from "drizzle-orm";
import { anAuthorization, AUTHORIZATIONS, grant } from "@/lib/testing/authorization-for-tests";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicketIn } from "@/lib/testing/ticket-for-tests";
import { remindOfExpiry } from "./authorization-remind";

const HOUR_MS = 3_600_000;
const START = new Date("2026-03-02T02:00:00Z");

let service: TestService;
let bob: Person;
let sam: Person;

beforeAll(async () => {
  service = await aService();
  bob = await (await service.anAccount()).user();
  sam = await service.anEngineer();
});
afterAll(() => service.close());
afterEach(() => {
  service.clock.now = undefined;
});

const remindAfter = (hours: number) => remindOfExpiry(service.db, new Date(START.getTime() + hours * HOUR_MS));

async function aGrantOf(hours: number) {
  service.clock.now = START;
  const id = await aTicketIn(1, bob, sam, { remind_mail: "ann@acme.example" });
  const authorization = await anAuthorization(sam, id);
  await grant(bob, authorization, { auth_expire_time: START.getTime() + hours * HOUR_MS });
  await service.db.execute(sql`delete from service.notices`);
  return { id, authorization };
}

test("who granted access hears once that it ends within the hour, and it stands in the log", async () => {
  const { id } = await aGrantOf(24);
  expect(await remindAfter(22.9)).toBe(0);
  const taken = await Promise.all([remindAfter(23), remindAfter(23)]);
  expect(taken.toSorted()).toEqual([0, 1]);
  expect(await remindAfter(23.5)).toBe(0);
  const found = await service.db.execute(sql`select
    (select count(*)::integer from service.ticket_logs where incident_id = ${id} and operate_type = 1013) as logged,
    (select string_agg(event, ',') from service.notices where incident_id = ${id}) as told`);
  expect(found.rows[0]).toEqual({ logged: 1, told: "authorization_expiring" });
});

test("a grant of less than two hours, and one that was ended, remind nobody", async () => {
  await aGrantOf(1.5);
  expect(await remindAfter(0.6)).toBe(0);
  const { authorization } = await aGrantOf(24);
  await bob.put(`${AUTHORIZATIONS}/${authorization}/action?action_id=cancel`);
  expect(await remindAfter(23.5)).toBe(0);
});
