import { serve } from "@hono/node-server";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PEOPLE_ASKED_MAX } from "@/lib/contract/gone-people";
import { createService } from "@/lib/service/service";
import { aConsole } from "@/lib/testing/console-for-tests";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { pool } from "../db/database";
import { saveDraft } from "../drafts/drafts";
import { settings } from "../settings";
import { sweepConsole } from "../sweep/sweep";
import { createView } from "../views/views";

const SECRET = "s".repeat(43);

let service: TestService;
let server: ReturnType<typeof serve>;
let console: Awaited<ReturnType<typeof aConsole>>;
let acme: Account;

beforeAll(async () => {
  service = await aService();
  server = serve({ fetch: createService(service, SECRET).fetch, port: 0, hostname: "127.0.0.1" });
  await once(server, "listening");
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  console = await aConsole({ OSM_ENDPOINT: endpoint, IAM_ENDPOINT: endpoint, CONSOLE_SECRET: SECRET });
  acme = await service.anAccount();
});
afterAll(async () => {
  server.close();
  await console.close();
  await service.close();
});

async function keepOf({ user_id }: Person): Promise<void> {
  const owner = { domain_id: acme.domain_id, user_id };
  await console.signedIn(owner);
  await saveDraft(owner, "new-ticket", { content: "half a sen", revision: 0 });
  await createView(owner, "tickets", { name: "mine", search: "app_key=a", is_default: false });
}

async function keptOf({ user_id }: Pick<Person, "user_id">): Promise<number[]> {
  const counts = ["sessions", "drafts", "ticket_views"].map(async (table) => {
    const { rows } = await pool().query<{ kept: number }>(
      `select count(*)::int as kept from console.${table} where user_id = $1`,
      [user_id],
    );
    return rows[0]?.kept ?? 0;
  });
  return Promise.all(counts);
}

test("who is deleted through the API alone loses sessions, drafts and views with the next turn, and nobody else does", async () => {
  const [bob, carol, dave] = [await acme.user(), await acme.user(), await acme.user()];
  for (const person of [bob, carol, dave, acme.owner]) await keepOf(person);
  expect(await sweepConsole()).toMatchObject({ people: 0 });
  await acme.owner.fetch("DELETE", `/v3/users/${bob.user_id}`);
  await acme.owner.fetch("PATCH", `/v3/users/${carol.user_id}`, { body: { user: { enabled: false } } });
  expect(await sweepConsole()).toMatchObject({ people: 1 });
  expect(await keptOf(bob)).toEqual([0, 0, 0]);
  for (const person of [carol, dave, acme.owner]) expect(await keptOf(person)).toEqual([1, 1, 1]);
});

test("what was missed while the service was away is caught up, and other sweeps do not wait for it", async () => {
  const bob = await acme.user();
  await keepOf(bob);
  await acme.owner.fetch("DELETE", `/v3/users/${bob.user_id}`);
  const { OSM_ENDPOINT } = settings();
  settings().OSM_ENDPOINT = "http://127.0.0.1:9";
  const swept = await sweepConsole();
  expect(swept).toMatchObject({ sessions: 0, drafts: 0 });
  expect(swept).not.toHaveProperty("people");
  expect(await keptOf(bob)).toEqual([1, 1, 1]);
  settings().OSM_ENDPOINT = OSM_ENDPOINT;
  expect(await sweepConsole()).toMatchObject({ people: 1 });
  expect(await keptOf(bob)).toEqual([0, 0, 0]);
});

test("more people than one question holds are all compared, whatever is kept of them", async () => {
  const many = 2 * PEOPLE_ASKED_MAX + 7;
  await pool().query(
    `insert into console.drafts select 'gone', 'user-' || n, 'new-ticket', '', 1, now() from generate_series(1, $1::int) n`,
    [many],
  );
  await pool().query(
    `insert into console.ticket_views select 'other', 'user-' || n, 'v', 'tickets', 'mine', '', false, now()
     from generate_series(1, $1::int) n`,
    [many],
  );
  const bob = await acme.user();
  await keepOf(bob);
  expect(await sweepConsole()).toMatchObject({ people: 2 * many });
  expect(await keptOf(bob)).toEqual([1, 1, 1]);
  expect(await sweepConsole()).toMatchObject({ people: 0 });
});

test("before a remote service nobody is asked", async () => {
  const bob = await acme.user();
  await keepOf(bob);
  await acme.owner.fetch("DELETE", `/v3/users/${bob.user_id}`);
  settings().TICKET_SERVICE = "remote";
  expect(await sweepConsole()).toMatchObject({ people: 0 });
  settings().TICKET_SERVICE = "embedded";
  expect(await keptOf(bob)).toEqual([1, 1, 1]);
});
