import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aConsole, aHolder } from "@/lib/testing/console-for-tests";
import { database, pool } from "../db/database";
import { saveDraft } from "../drafts/drafts";
import { openSession } from "../sessions/vault";
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
  expect(await sweepConsole(hours(0.5))).toEqual({ sessions: 0, drafts: 0 });
  expect(await sweepConsole(hours(1.5))).toEqual({ sessions: 1, drafts: 0 });
  expect(await sweepConsole(hours(2.5))).toEqual({ sessions: 1, drafts: 0 });
  expect(await sweepConsole(hours(89 * 24))).toEqual({ sessions: 0, drafts: 0 });
  expect(await sweepConsole(hours(91 * 24))).toEqual({ sessions: 0, drafts: 1 });
  expect(await kept()).toEqual({ sessions: 0, drafts: 0 });
});

test("of two instances one sweeps at a time", async () => {
  await database().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(727406)`);
    expect(await sweepConsole()).toBeUndefined();
  });
  expect(await sweepConsole()).toBeDefined();
});
