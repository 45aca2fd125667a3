import { afterAll, beforeAll, expect, test } from "vitest";
import { aConsole } from "@/lib/testing/console-for-tests";
import { json, page } from "@/lib/testing/recording-upstream";
import { route } from "../routes/route";
import { forwardToService } from "./forward";

let console: Awaited<ReturnType<typeof aConsole>>;
beforeAll(async () => {
  console = await aConsole();
});
afterAll(() => console.close());

const answer = route(forwardToService);
const ask = async (request: Promise<Request>) => answer(await request, undefined);
const FILE = "/api/osm/v2/servicerequest/accessorys/f1";
const OPENED = { "sec-fetch-mode": "navigate", "accept-language": "zh" };

test("a link of a page drawn for somebody else opens no file, and says why", async () => {
  const alice = await console.signedIn();
  console.upstream.answersWith(page(200, "the file"));
  const open = (reader: string) => ask(alice.request("GET", `${FILE}?page_reader=${reader}`, { headers: OPENED }));
  const refused = await open("somebody-else");
  expect(refused.status).toBe(412);
  expect(refused.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(refused.headers.get("content-security-policy")).toContain("default-src 'none'");
  const text = await refused.text();
  expect(text).toMatch(/<html lang="zh-CN">[^]*已登录其他用户/);
  expect(text).toContain(refused.headers.get("x-request-id"));
  expect(console.upstream.asked).toHaveLength(0);
  expect(await (await open(alice.user_id)).text()).toBe("the file");
  expect(console.upstream.asked[0]?.url).toBe("/v2/servicerequest/accessorys/f1");
});

test("a link whose file cannot be had is answered with a page, and words of the service are only words in it", async () => {
  const alice = await console.signedIn();
  const open = async () =>
    (await ask(alice.request("GET", FILE, { headers: { "sec-fetch-mode": "navigate" } }))).text();
  console.upstream.answersWith(json(200, { error_code: "OSM.01010015", error_msg: "no" }));
  expect(await open()).toMatch(/<h1>This ticket /);
  console.upstream.answersWith(json(200, { error_code: "OSM.7777", error_msg: "<script>alert(1)</script>" }));
  const text = await open();
  expect(text).not.toContain("<script");
  expect(text).toContain("OSM.7777");
});
