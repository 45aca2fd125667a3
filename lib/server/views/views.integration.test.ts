import { afterAll, beforeAll, expect, test } from "vitest";
import { aConsole } from "@/lib/testing/console-for-tests";
import { route } from "../routes/route";
import { deleteView, getViews, postView, putView } from "./view-routes";
import { findDefaultSearch } from "./views";

let console: Awaited<ReturnType<typeof aConsole>>;
beforeAll(async () => {
  console = await aConsole();
});
afterAll(() => console.close());

type Someone = Awaited<ReturnType<typeof console.signedIn>>;
type View = { view_id: string; name: string; search: string; is_default: boolean };

const [LIST, POST, PUT, DELETE] = [route(getViews), route(postView), route(putView), route(deleteView)];

async function views(who: Someone, list = "tickets"): Promise<View[]> {
  const answer = await LIST(await who.request("GET", `/api/views?list=${list}`), {});
  return ((await answer.json()) as { views: View[] }).views;
}

async function save(who: Someone, name: string, over: object = {}, headers: Record<string, string> = {}) {
  const body = JSON.stringify({ list: "tickets", name, search: "status=2,17", is_default: false, ...over });
  const answer = await POST(await who.request("POST", "/api/views", { body, headers }), {});
  return { status: answer.status, body: (await answer.json()) as View };
}

async function change(who: Someone, id: string, body: object) {
  const request = await who.request("PUT", `/api/views/${id}`, { body: JSON.stringify(body) });
  return (await PUT(request, { params: Promise.resolve({ id }) })).status;
}

test("a saved view is there in the next session, on its own list alone", async () => {
  const alice = await console.signedIn();
  await save(alice, "Waiting for me");
  const { domain_id, user_id } = alice;
  const again = await console.signedIn({ domain_id, user_id });
  expect(await views(again)).toMatchObject([{ name: "Waiting for me", search: "status=2,17", is_default: false }]);
  expect(await views(again, "group-tickets")).toEqual([]);
});

test("nobody sees, changes or removes another person's view", async () => {
  const alice = await console.signedIn();
  const { view_id } = (await save(alice, "Mine")).body;
  const carol = await console.signedIn({ domain_id: alice.domain_id });
  expect(await views(carol)).toEqual([]);
  expect(await change(carol, view_id, { name: "Hers" })).toBe(404);
  await DELETE(await carol.request("DELETE", `/api/views/${view_id}`), { params: Promise.resolve({ id: view_id }) });
  expect(await views(alice)).toMatchObject([{ name: "Mine" }]);
});

test("a list opens with one view at most, the one made so last", async () => {
  const alice = await console.signedIn();
  const first = (await save(alice, "First", { is_default: true, search: "status=1" })).body;
  await save(alice, "Second", { is_default: true, search: "status=3" });
  expect(await findDefaultSearch(alice, "tickets")).toBe("status=3");
  await change(alice, first.view_id, { is_default: true });
  expect((await views(alice)).filter(({ is_default }) => is_default)).toMatchObject([{ name: "First" }]);
  await change(alice, first.view_id, { is_default: false });
  expect(await findDefaultSearch(alice, "tickets")).toBeUndefined();
});

test("a name is used once a list, also when views are renamed or saved at the same time", async () => {
  const alice = await console.signedIn();
  const [one, other] = await Promise.all([save(alice, "Same"), save(alice, "Same")]);
  expect([one.status, other.status].toSorted()).toEqual([200, 409]);
  const { view_id } = (await save(alice, "Other")).body;
  expect(await change(alice, view_id, { name: "Same" })).toBe(409);
  expect(await change(alice, view_id, { name: "Other" })).toBe(200);
});

test("thirty views are kept, and no nameless or endless one", async () => {
  const alice = await console.signedIn();
  for (let count = 1; count <= 30; count += 1) await save(alice, `View ${count}`);
  expect((await save(alice, "One more")).status).toBe(400);
  expect((await save(alice, " ")).status).toBe(400);
  expect((await save(alice, "Long", { search: "x".repeat(2001) })).status).toBe(400);
});

test("a page of another site saves nothing", async () => {
  const alice = await console.signedIn();
  expect((await save(alice, "Evil", {}, { origin: "https://evil.example" })).status).toBe(403);
  expect(await views(alice)).toEqual([]);
});
