import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { sql } from "drizzle-orm";
import { anAuthorization, grant } from "@/lib/testing/authorization-for-tests";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicketIn, CASES, DESK, statusOf } from "@/lib/testing/ticket-for-tests";
import { closeWaiting, remindOfClosing } from "./close-waiting";

const DAY_MS = 86_400_000;
const START = new Date("2026-03-02T02:00:00Z");

let service: TestService;
let bob: Person;
let sam: Person;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  service.clock.now = START;
  const acme = await service.anAccount();
  bob = await acme.user();
  sam = await service.anEngineer();
});
afterEach(async () => {
  service.clock.now = undefined;
  await service.db.execute(
    sql`update service.tickets set customer_since = null, closing_reminder_time = null, status = 1`,
  );
  await service.db.execute(sql`delete from service.notices`);
});

const wait = (days: number) => {
  service.clock.now = new Date(service.now().getTime() + days * DAY_MS);
};
const remind = () => remindOfClosing(service.db, service.now());
const close = () => closeWaiting(service.db, service.now());
const logOf = async (id: string) =>
  (
    await service.db.execute<{ operate_type: number; operator_type: number }>(
      sql`select operate_type, operator_type from service.ticket_logs where incident_id = ${id} order by log_number`,
    )
  ).rows.filter((row) => row.operator_type === 3);
const noticed = async () =>
  (await service.db.execute<{ event: string }>(sql`select event from service.notices order by create_time`)).rows.map(
    (row) => row.event,
  );

test.each([2, 17] as const)(
  "a ticket in state %i is reminded of after 5 days and closed after 7, each once",
  async (status) => {
    const id = await aTicketIn(status, bob, sam, { remind_mail: "ann@acme.example" });
    await service.db.execute(sql`delete from service.notices`);
    wait(4.9);
    expect([await remind(), await close()]).toEqual([0, 0]);
    wait(0.1);
    expect([await remind(), await remind(), await close()]).toEqual([1, 0, 0]);
    wait(1.9);
    expect(await close()).toBe(0);
    wait(0.1);
    expect([await close(), await close()]).toEqual([1, 0]);
    expect(await statusOf(bob, id)).toBe(3);
    expect(await logOf(id)).toEqual([
      { operate_type: 1012, operator_type: 3 },
      { operate_type: 3, operator_type: 3 },
    ]);
    expect(await noticed()).toEqual(["closing_soon", "closed"]);
  },
);

test("closing erases what is protected in the same transaction, and stands in the trail", async () => {
  const id = await aTicketIn(17, bob, sam, { remind_mail: "ann@acme.example" });
  const authorization = await anAuthorization(sam, id);
  await grant(bob, authorization);
  wait(5);
  await remind();
  wait(2);
  await close();
  const left = await service.db.execute<{ contacts: number; entered: number; closed: number }>(sql`select
    (select count(*)::integer from service.tickets where incident_id = ${id} and remind_mail is not null) as contacts,
    (select count(*)::integer from service.authorization_details
      where authorization_id = ${authorization} and entered is not null) as entered,
    (select count(*)::integer from service.audit_entries
      where resource_id = ${id} and operation = 'closeCase' and user_id = 'service') as closed`);
  expect(left.rows[0]).toEqual({ contacts: 0, entered: 0, closed: 1 });
});

test("nobody's ticket closes without a reminder two days before, however long the service was away", async () => {
  await aTicketIn(2, bob, sam);
  wait(30);
  expect([await close(), await remind(), await close()]).toEqual([0, 1, 0]);
  wait(2);
  expect(await close()).toBe(1);
});

test("an answer begins the time anew, and a ticket that waits for an engineer stays open", async () => {
  const id = await aTicketIn(17, bob, sam);
  wait(5);
  expect(await remind()).toBe(1);
  await bob.post(`${CASES}/${id}/message`, { message: { content: "CentOS 7.9" } });
  wait(3);
  expect(await close()).toBe(0);
  await sam.post(`${DESK}/${id}/messages`, { content: "Which kernel?", await_feedback: true });
  wait(4.9);
  expect([await remind(), await close()]).toEqual([0, 0]);
  wait(0.1);
  expect(await remind()).toBe(1);
});

test("several instances at once remind and close each ticket once", async () => {
  const ids = [await aTicketIn(2, bob, sam), await aTicketIn(17, bob, sam), await aTicketIn(2, bob, sam)];
  const total = async (run: () => Promise<number>) =>
    (await Promise.all([run(), run(), run()])).reduce((sum, one) => sum + one, 0);
  wait(5);
  expect(await total(remind)).toBe(3);
  wait(2);
  expect(await total(close)).toBe(3);
  for (const id of ids) expect(await logOf(id)).toHaveLength(2);
});
