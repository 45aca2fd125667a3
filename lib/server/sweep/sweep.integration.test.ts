import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aConsole, aHolder } from "@/lib/testing/console-for-tests";
import { database, pool } from "../db/database";
import { saveDraft } from "../drafts/drafts";
import { openSession } from "../sessions/vault";
import { settings } from "../settings";
import { createView, keepViews, listViews } from "../views/views";
import { sweepConsole } from "./sweep";

let console: Awaited<ReturnType<typeof aConsole>>;
beforeAll(async () => {
  console = await aConsole();
});
afterAll(() => console.close());

const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

async function kept(): Promise<{ sessions: number; drafts: number }> {
  const { rows } = await pool().query(
    "select (select count(*) from console.sessions)::int as sessions, (select count(*) from console.drafts)::int as drafts",
  );
  return rows[0] as { sessions: number; drafts: number };
}

test("tokens of ended sessions and forgotten drafts go by the clock, though nobody signs in or writes", async () => {
  await openSession(aHolder({ expires_at: hours(24) }));
  await openSession(aHolder({ expires_at: hours(1) }));
  const { domain_id, user_id } = aHolder();
  await saveDraft({ domain_id, user_id }, "new-ticket", { content: "half a sen", revision: 0 });
  expect(await sweepConsole(hours(0.5))).toMatchObject({ sessions: 0, drafts: 0 });
  expect(await sweepConsole(hours(1.5))).toMatchObject({ sessions: 1, drafts: 0 });
  expect(await sweepConsole(hours(2.5))).toMatchObject({ sessions: 1, drafts: 0 });
  expect(await sweepConsole(hours(89 * 24))).toMatchObject({ sessions: 0, drafts: 0 });
  expect(await sweepConsole(hours(91 * 24))).toMatchObject({ sessions: 0, drafts: 1 });
  expect(await kept()).toEqual({ sessions: 0, drafts: 0 });
});

test("before a remote service views go with who did not sign in for 90 days; before our own they stay", async () => {
  const { domain_id, user_id } = aHolder();
  const [owner, other] = [
    { domain_id, user_id },
    { domain_id, user_id: "away" },
  ];
  for (const one of [owner, other]) await createView(one, "tickets", { name: "mine", search: "", is_default: false });
  await keepViews(owner, hours(48));
  expect(await sweepConsole(hours(91 * 24))).toMatchObject({ views: 0 });
  settings().TICKET_SERVICE = "remote";
  expect(await sweepConsole(hours(89 * 24))).toMatchObject({ views: 0 });
  expect(await sweepConsole(hours(91 * 24))).toMatchObject({ views: 1 });
  expect([await listViews(owner, "tickets"), await listViews(other, "tickets")]).toMatchObject([
    [{ name: "mine" }],
    [],
  ]);
  expect(await sweepConsole(hours(93 * 24))).toMatchObject({ views: 1 });
  settings().TICKET_SERVICE = "embedded";
});

test("of two instances one sweeps at a time", async () => {
  await database().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(727406)`);
    expect(await sweepConsole()).toBeUndefined();
  });
  expect(await sweepConsole()).toBeDefined();
});
