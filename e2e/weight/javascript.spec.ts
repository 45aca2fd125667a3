/** What a page sends as JavaScript before it is there, compressed, as design.md 8 bounds it. */
import { aTicket } from "../../lib/testing/ticket-for-tests";
import { expect, test, type Page, type User } from "../fixtures";

const KILOBYTES_MAX = 230;

const PAGES: readonly (readonly [path: string, user: User])[] = [
  ["/overview", "bob"],
  ["/tickets", "bob"],
  ["/tickets/new", "bob"],
  ["/tickets/new/ecs/ecs-login/form", "bob"],
  ["/authorizations", "bob"],
  ["/settings", "bob"],
  ["/desk", "sam"],
];

/** Bytes as they came over the wire, of every script asked for until the page's load event. */
async function scriptBytes(page: Page, path: string): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  const scripts = new Set<string>();
  let bytes = 0;
  devtools.on("Network.responseReceived", ({ requestId, type }) => void (type === "Script" && scripts.add(requestId)));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(path, { waitUntil: "load" });
  return bytes;
}

async function expectLight(page: Page, path: string): Promise<void> {
  const kilobytes = Math.round((await scriptBytes(page, path)) / 1000);
  expect(kilobytes).toBeGreaterThan(0);
  expect(kilobytes).toBeLessThanOrEqual(KILOBYTES_MAX);
}

for (const [path, user] of PAGES) {
  test(`${path} sends at most ${KILOBYTES_MAX} kB of JavaScript`, async ({ pageOf }) => {
    await expectLight(await pageOf(user), path);
  });
}

test(`a ticket sends at most ${KILOBYTES_MAX} kB of JavaScript`, async ({ pageOf, person }) => {
  const number = await aTicket(await person("bob"));
  await expectLight(await pageOf("bob"), `/tickets/${number}`);
});

test("code and styles come as the build has compressed them, or as they are", async ({ page, request }) => {
  const files: Promise<string | null>[] = [];
  page.on("response", (response) => {
    if (/\.(js|css)$/.test(response.url()) && response.url().includes("/_next/static/"))
      files.push(response.headerValue("content-encoding"));
  });
  await page.goto("/sign-in", { waitUntil: "load" });
  expect(files.length).toBeGreaterThan(5);
  expect(new Set(await Promise.all(files))).toEqual(new Set(["br"]));

  const source = (await page.locator("script[src*='/_next/']").first().getAttribute("src")) ?? "";
  const asked = async (encoding: string) => {
    const answer = await request.get(source, { headers: { "accept-encoding": encoding } });
    return { encoding: answer.headers()["content-encoding"], code: await answer.text() };
  };
  const [plain, gzip] = [await asked("identity"), await asked("gzip")];
  expect([plain.encoding, gzip.encoding]).toEqual([undefined, "gzip"]);
  expect(gzip.code).toBe(plain.code);
});

test("the browser may compile each module while it comes in", async ({ pageOf }) => {
  const page = await pageOf("bob");
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (/\/_next\/.*\.js$/.test(response.url())) scripts.push(response.text());
  });
  await page.goto("/tickets", { waitUntil: "load" });
  const modules = (await Promise.all(scripts)).flatMap((code) => code.match(/,\d+,\(*(?=\([\w,]*\)=>\{)/g) ?? []);
  expect(modules.length).toBeGreaterThan(50);
  expect(modules.filter((opening) => !opening.endsWith("("))).toEqual([]);
});
