import { afterAll, beforeAll, expect, test } from "vitest";
import { route } from "../routes/route";
import { aConsole } from "@/lib/testing/console-for-tests";
import type { ShownSession } from "./own-sessions";
import { deleteOtherSessions, deleteSession, getSessions } from "./session-routes";

let theConsole: Awaited<ReturnType<typeof aConsole>>;
type SignedIn = Awaited<ReturnType<(typeof theConsole)["signedIn"]>>;

beforeAll(async () => {
  theConsole = await aConsole();
});
afterAll(() => theConsole.close());

const get = route(getSessions);
const endOthers = route(deleteOtherSessions);
const endOne = route<{ params: Promise<{ handle: string }> }>(deleteSession);

async function list(by: SignedIn): Promise<ShownSession[]> {
  const answer = await get(await by.request("GET", "/api/sessions"), undefined);
  return ((await answer.json()) as { sessions: ShownSession[] }).sessions;
}
const end = async (by: SignedIn, handle: string, init?: RequestInit) =>
  (await endOne(await by.request("DELETE", `/api/sessions/${handle}`, init), { params: Promise.resolve({ handle }) }))
    .status;

async function twoSessions() {
  const here = await theConsole.signedIn({ source_ip: "203.0.113.7" });
  const { user_id, domain_id } = here;
  const there = await theConsole.signedIn({ user_id, domain_id, user_agent: "another browser" });
  return { here, there };
}

test("a person sees this session first, its address in part, and nothing that opens it", async () => {
  const { here, there } = await twoSessions();
  await theConsole.signedIn({ domain_id: here.domain_id });
  const shown = await list(here);
  expect(shown.map(({ is_current, user_agent, source_ip }) => ({ is_current, user_agent, source_ip }))).toEqual([
    { is_current: true, user_agent: "a browser", source_ip: "203.0.*.*" },
    { is_current: false, user_agent: "another browser", source_ip: "" },
  ]);
  for (const secret of [here.sid, here.token, there.sid, there.token])
    expect(JSON.stringify(shown)).not.toContain(secret);
});

test("another session of one's own is ended, once", async () => {
  const { here, there } = await twoSessions();
  const [, other] = await list(here);
  expect(await end(here, other?.handle ?? "")).toBe(200);
  expect(await there.hasSession()).toBe(false);
  expect(await end(here, other?.handle ?? "")).toBe(404);
  expect(await here.hasSession()).toBe(true);
});

test("somebody else's session does not exist", async () => {
  const { here } = await twoSessions();
  const stranger = await theConsole.signedIn({ domain_id: here.domain_id });
  const [theirs] = await list(stranger);
  expect(await end(here, theirs?.handle ?? "")).toBe(404);
  expect(await stranger.hasSession()).toBe(true);
  expect(await end(here, "no-handle")).toBe(400);
});

test("all others end, this one stays; a page of another site ends nothing", async () => {
  const { here, there } = await twoSessions();
  const foreign = { headers: { origin: "https://evil.example" } };
  expect((await endOthers(await here.request("DELETE", "/api/sessions", foreign), undefined)).status).toBe(403);
  expect(await there.hasSession()).toBe(true);
  const answer = await endOthers(await here.request("DELETE", "/api/sessions"), undefined);
  expect(await answer.json()).toEqual({ ended: 1 });
  expect(await there.hasSession()).toBe(false);
  expect(await here.hasSession()).toBe(true);
});
