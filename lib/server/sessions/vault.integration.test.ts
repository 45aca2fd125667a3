import { afterAll, beforeAll, expect, test } from "vitest";
import { aConsole, aHolder } from "@/lib/testing/console-for-tests";
import { createDataKey } from "@/lib/sealing/data-key";
import { seal } from "@/lib/sealing/envelope";
import { pool } from "../db/database";
import { secretsOf } from "./session";
import { keyOfSession } from "./session-id";
import { endSession, endSessionById, findSession, openSession } from "./vault";

let console: Awaited<ReturnType<typeof aConsole>>;
beforeAll(async () => {
  console = await aConsole();
});
afterAll(() => console.close());

const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);

test("a session gives back who signed in, and their token to the gateway alone", async () => {
  const holder = aHolder({ role_ids: ["service_engineer"] });
  const session = await findSession(await openSession(holder));
  expect(session).toMatchObject({ user_id: holder.user_id, domain_id: holder.domain_id, is_engineer: true });
  expect(JSON.stringify(session)).not.toContain(holder.token);
  expect(session && secretsOf(session).token).toBe(holder.token);
});

test("neither token nor session id can be read in the database", async () => {
  const holder = aHolder();
  const sid = await openSession(holder);
  const { rows } = await pool().query("select * from console.sessions where user_id = $1", [holder.user_id]);
  const stored = JSON.stringify(rows) + rows.map((row) => String(row.token) + String(row.session_hash)).join();
  expect(stored).not.toContain(holder.token);
  expect(stored).not.toContain(sid.split(".")[1]);
});

test("two sign-ins never share a session id", async () => {
  const holder = aHolder();
  expect(await openSession(holder)).not.toBe(await openSession(holder));
});

test("a token moved into another session does not open", async () => {
  const [mine, theirs] = [aHolder(), aHolder()];
  theirs.domain_id = mine.domain_id;
  const [sid] = [await openSession(mine), await openSession(theirs)];
  await pool().query(
    "update console.sessions set token = (select token from console.sessions where user_id = $1) where user_id = $2",
    [theirs.user_id, mine.user_id],
  );
  await expect(findSession(sid)).rejects.toThrow("does not open");
});

test("a token that somebody sealed with a key of their own is not taken for ours", async () => {
  const holder = aHolder();
  const sid = await openSession(holder);
  const place = `${holder.domain_id}/console.sessions.token:${keyOfSession(sid)?.session_hash.toString("hex")}`;
  const forged = seal({ ...createDataKey(), secret: Buffer.alloc(32) }, place, "a token of their choice");
  await pool().query("update console.sessions set token = $1 where user_id = $2", [forged, holder.user_id]);
  await expect(findSession(sid)).rejects.toThrow("its data key is gone");
});

test("an expired session is none, and its row goes at the next sign-in", async () => {
  const holder = aHolder({ expires_at: later(1) });
  const sid = await openSession(holder);
  expect(await findSession(sid, later(2))).toBeUndefined();
  await openSession(aHolder({ expires_at: later(4) }), later(3));
  const { rowCount } = await pool().query("select 1 from console.sessions where user_id = $1", [holder.user_id]);
  expect(rowCount).toBe(0);
});

test("a session that nobody used for two hours is none; a page that asks by itself does not keep it open", async () => {
  const sid = await openSession(aHolder({ expires_at: later(24) }));
  expect(await findSession(sid, later(1.5), false)).toBeDefined();
  expect(await findSession(sid, later(2.1))).toBeUndefined();
  const used = await openSession(aHolder({ expires_at: later(24) }));
  expect(await findSession(used, later(1.5))).toBeDefined();
  expect(await findSession(used, later(2.1))).toBeDefined();
});

test("an ended session is gone, and others of the same person stay", async () => {
  const holder = aHolder();
  const [first, second] = [await openSession(holder), await openSession(holder)];
  const session = await findSession(first);
  if (session) await endSession(session);
  expect(await findSession(first)).toBeUndefined();
  expect(await findSession(second)).toBeDefined();
  await endSessionById(second);
  expect(await findSession(second)).toBeUndefined();
});

test("what is no session id opens nothing", async () => {
  for (const text of ["", "x", "a.b", `${"a".repeat(65)}.${"b".repeat(43)}`, `acme.${"'".repeat(43)}`])
    expect(await findSession(text)).toBeUndefined();
});

test("a session in use is marked as seen, at most once a minute", async () => {
  const holder = aHolder();
  const sid = await openSession(holder);
  const seen = async () => {
    const { rows } = await pool().query("select last_seen_at from console.sessions where user_id = $1", [
      holder.user_id,
    ]);
    return (rows[0]?.last_seen_at as Date).getTime();
  };
  const at = await seen();
  await findSession(sid, new Date(at + 30_000));
  expect(await seen()).toBe(at);
  await findSession(sid, new Date(at + 90_000));
  expect(await seen()).toBe(at + 90_000);
});

test("people of one account who sign in for the first time at once all get in", async () => {
  const domain_id = aHolder().domain_id;
  const sids = await Promise.all(Array.from({ length: 5 }, () => openSession(aHolder({ domain_id }))));
  const sessions = await Promise.all(sids.map((sid) => findSession(sid)));
  expect(sessions.every((session) => session?.domain_id === domain_id)).toBe(true);
});
