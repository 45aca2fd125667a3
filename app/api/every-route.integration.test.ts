import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aConsole } from "@/lib/testing/console-for-tests";

const FOLDER = import.meta.dirname;
const CHANGES = ["POST", "PUT", "PATCH", "DELETE"] as const;
const METHODS = ["GET", ...CHANGES] as const;

type Handler = (request: Request, context: unknown) => Promise<Response>;
type Route = Partial<Record<(typeof METHODS)[number], Handler>>;

let console: Awaited<ReturnType<typeof aConsole>>;
beforeAll(async () => {
  console = await aConsole();
});
afterAll(() => console.close());

const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("route.ts"));

const routes = await Promise.all(
  files.map(async (file) => ({
    file,
    route: (await import(`${FOLDER}/${file}`)) as Route,
  })),
);
const handlers = routes.flatMap(({ file, route }) =>
  METHODS.flatMap((method) => (route[method] === undefined ? [] : [{ file, method, handler: route[method] }])),
);
const changes = handlers.filter(({ method }) => method !== "GET");
const context = {
  params: Promise.resolve({ nextauth: ["signout"], path: ["x"], key: "ticket", id: "x", handle: "x", unknown: ["x"] }),
};

test("the folder was read", () => {
  expect(routes.length).toBeGreaterThanOrEqual(9);
  expect(changes.length).toBeGreaterThanOrEqual(15);
});

describe.each(changes)("$method $file", ({ method, handler }) => {
  test.each<[string, Record<string, string>]>([
    ["another site", { origin: "https://evil.example" }],
    ["a frame without a site", { origin: "null" }],
    ["a site beside ours", { "sec-fetch-site": "same-site" }],
    ["our address under another port", { origin: "http://console.example:8080" }],
  ])("asked for by %s is refused, signed in or not", async (_, headers) => {
    const alice = await console.signedIn();
    console.upstream.answersWith();
    const answer = await handler(await alice.request(method, "/api/x", { headers }), context);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ error_code: "CONSOLE.403" });
    expect(console.upstream.asked).toHaveLength(0);
    expect(await alice.hasSession()).toBe(true);
  });
});

describe.each(handlers)("$method $file", ({ method, handler }) => {
  test("answers as data: no script, no frame, not kept, and only by https once it was https", async () => {
    const ask = (headers: Record<string, string>) =>
      handler(
        new Request("http://console.example/api/x", { method, headers: { host: "console.example", ...headers } }),
        context,
      );
    const plain = (await ask({})).headers;
    expect(plain.get("content-security-policy")).toMatch(/default-src 'none'; frame-ancestors 'none'/);
    expect(plain.get("cache-control")).toBe("no-store");
    expect(plain.get("strict-transport-security")).toBeNull();
    const secure = (await ask({ "x-forwarded-proto": "https" })).headers;
    expect(secure.get("strict-transport-security")).toBe("max-age=31536000");
  });
});
