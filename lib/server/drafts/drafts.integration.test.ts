import { afterAll, beforeAll, expect, test } from "vitest";
import { aConsole } from "@/lib/testing/console-for-tests";
import { pool } from "../db/database";
import { route } from "../routes/route";
import { deleteDraft, getDraft, putDraft } from "./draft-routes";

let console: Awaited<ReturnType<typeof aConsole>>;
beforeAll(async () => {
  console = await aConsole();
});
afterAll(() => console.close());

type Someone = Awaited<ReturnType<typeof console.signedIn>>;

const DOORS = { GET: route(getDraft), PUT: route(putDraft), DELETE: route(deleteDraft) };

async function ask(who: Someone, method: keyof typeof DOORS, key: string, body?: unknown) {
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  const request = await who.request(method, `/api/drafts/${encodeURIComponent(key)}`, init);
  const answer = await DOORS[method](request, { params: Promise.resolve({ key }) });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

test("a draft that nobody wrote is empty, and what was written comes back", async () => {
  const alice = await console.signedIn();
  expect((await ask(alice, "GET", "ticket")).body).toEqual({ content: null, revision: 0 });
  const content = { simple_description: "磁盘已满", extra: [1, null] };
  expect((await ask(alice, "PUT", "ticket", { content, revision: 0 })).body).toMatchObject({ revision: 1 });
  expect((await ask(alice, "GET", "ticket")).body).toMatchObject({ content, revision: 1 });
});

test("a draft survives signing out and is there in the next session", async () => {
  const alice = await console.signedIn();
  await ask(alice, "PUT", "ticket", { content: "kept", revision: 0 });
  const { domain_id, user_id } = alice;
  const again = await console.signedIn({ domain_id, user_id });
  expect((await ask(again, "GET", "ticket")).body).toMatchObject({ content: "kept" });
});

test("nobody sees another person's draft, not even in the same account", async () => {
  const alice = await console.signedIn();
  await ask(alice, "PUT", "ticket", { content: "mine", revision: 0 });
  const carol = await console.signedIn({ domain_id: alice.domain_id });
  expect((await ask(carol, "GET", "ticket")).body).toEqual({ content: null, revision: 0 });
});

test("of two windows that write over the same revision the second is told", async () => {
  const alice = await console.signedIn();
  await ask(alice, "PUT", "ticket", { content: "first", revision: 0 });
  const [one, other] = await Promise.all(
    ["left", "right"].map((content) => ask(alice, "PUT", "ticket", { content, revision: 1 })),
  );
  expect([one?.status, other?.status].toSorted()).toEqual([200, 409]);
  expect((await ask(alice, "PUT", "ticket", { content: "new", revision: 0 })).body).toMatchObject({
    error_code: "CONSOLE.409",
  });
});

test("a draft that was thrown away is gone", async () => {
  const alice = await console.signedIn();
  await ask(alice, "PUT", "message.TS-100001", { content: "x", revision: 0 });
  await ask(alice, "DELETE", "message.TS-100001");
  expect((await ask(alice, "GET", "message.TS-100001")).body).toEqual({ content: null, revision: 0 });
});

test("what people write cannot be read in the database", async () => {
  const alice = await console.signedIn();
  await ask(alice, "PUT", "ticket", { content: { password: "hunter2-hunter2" }, revision: 0 });
  const { rows } = await pool().query("select content from console.drafts where user_id = $1", [alice.user_id]);
  expect(String(rows[0]?.content)).not.toContain("hunter2");
});

test("a draft of more than 64 kB or under a strange key is refused", async () => {
  const alice = await console.signedIn();
  expect((await ask(alice, "PUT", "ticket", { content: "x".repeat(70_000), revision: 0 })).status).toBe(413);
  expect((await ask(alice, "PUT", "ticket", { content: "磁".repeat(21_900), revision: 0 })).status).toBe(413);
  expect((await ask(alice, "PUT", "../ticket", { content: "x", revision: 0 })).status).toBe(400);
  expect((await ask(alice, "PUT", "ticket", { content: "x", revision: -1 })).status).toBe(400);
});
