import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aService, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, aTicketRequest, CASES } from "@/lib/testing/ticket-for-tests";
import { createSweeper, startSweeping } from "./sweep";
import { sweepsOf } from "./sweeps";

let service: TestService;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());

function aGate() {
  let open = () => undefined as void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

test("of two instances one sweeps at a time", async () => {
  const [begun, end] = [aGate(), aGate()];
  const slow = { name: "slow", everyMs: 0, run: () => (begun.open(), end.opened.then(() => 1)) };
  const first = createSweeper(service, [slow])();
  await begun.opened;
  expect(await createSweeper(service, [slow])()).toBe(false);
  end.open();
  expect(await first).toBe(true);
  expect(await createSweeper(service, [])()).toBe(true);
});

test("a sweep that fails leaves the others their turn", async () => {
  const ran: string[] = [];
  const failing = { name: "failing", everyMs: 0, run: () => Promise.reject(new Error("no")) };
  const other = { name: "other", everyMs: 0, run: () => Promise.resolve(ran.push("other")) };
  expect(await createSweeper(service, [failing, other])()).toBe(true);
  expect(ran).toEqual(["other"]);
});

test("a sweep does not run again before its time", async () => {
  let runs = 0;
  const clock = { now: new Date("2026-03-01T08:00:00Z") };
  const hourly = { name: "hourly", everyMs: 3_600_000, run: () => Promise.resolve((runs += 1)) };
  const sweep = createSweeper({ ...service, now: () => clock.now }, [hourly]);
  await sweep();
  await sweep();
  expect(runs).toBe(1);
  clock.now = new Date("2026-03-01T09:00:00Z");
  await sweep();
  expect(runs).toBe(2);
});

test("stopping waits for the sweep under way", async () => {
  const [begun, end] = [aGate(), aGate()];
  let isDone = false;
  const run = async () => {
    begun.open();
    await end.opened;
    isDone = true;
    return 0;
  };
  const stop = startSweeping(service, [{ name: "slow", everyMs: 0, run }]);
  await begun.opened;
  const stopped = stop();
  end.open();
  await stopped;
  expect(isDone).toBe(true);
});

test("the service forgets old idempotency keys by the clock", async () => {
  const sweep = sweepsOf(service, tmpdir()).find((one) => one.name === "old idempotency keys");
  const { owner } = await service.anAccount();
  await owner.post(CASES, aTicketRequest(), { "idempotency-key": "k1" });
  expect(await sweep?.run(new Date())).toBe(0);
  expect(await sweep?.run(new Date(Date.now() + 86_400_000))).toBe(1);
});

test("the service forgets expired tokens by the clock, though nobody of the account signs in any more", async () => {
  const sweep = sweepsOf(service, tmpdir()).find((one) => one.name === "expired tokens");
  const { domain_id } = await service.anAccount();
  const expire = "update service.tokens set expire_time = now() + interval '24 hours' where domain_id = $1";
  await service.pool.query(expire, [domain_id]);
  const tokens = async () =>
    (await service.pool.query("select 1 from service.tokens where domain_id = $1", [domain_id])).rowCount;
  await sweep?.run(new Date(Date.now() + 23 * 3_600_000));
  expect(await tokens()).toBe(1);
  await sweep?.run(new Date(Date.now() + 25 * 3_600_000));
  expect(await tokens()).toBe(0);
});

test("all sweeps of the service run, and contacts go three months after their ticket was submitted", async () => {
  const { owner } = await service.anAccount();
  const id = await aTicket(owner, { remind_mail: "ann@acme.example" });
  const contactOf = async () =>
    (await owner.get<{ incident_detail_info: { ext_info: { remind_mail?: string } } }>(`${CASES}/${id}`)).body
      .incident_detail_info.ext_info.remind_mail;
  const failures: unknown[] = [];
  const log = Object.assign(Object.create(service.log) as typeof service.log, {
    error: (...told: unknown[]) => void failures.push(told),
  });
  const outbox = join(tmpdir(), "no-such-outbox");
  const sweepAt = (now: Date) => createSweeper({ ...service, log, now: () => now }, sweepsOf(service, outbox))();
  expect(await sweepAt(new Date())).toBe(true);
  expect(await contactOf()).toBe("a***@acme.example");
  await sweepAt(new Date(Date.now() + 91 * 86_400_000));
  expect(await contactOf()).toBeUndefined();
  expect(failures).toEqual([]);
});
