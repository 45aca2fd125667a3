// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/errors/api-error";
import { askConsole, errorCodeOf, isNetworkError, requestIdOf } from "./ask-console";
import { HEALTH, isConnected } from "./connection";
import { osm, osmAddress } from "./osm";
import { setPageReader } from "./page-reader";
import { isWorthRetrying } from "./query-client";
import { hasSessionEnded } from "./session-end";

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal("fetch", fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

const answers = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  fetched.mockImplementation(async () => Response.json(body, { status, headers }));

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

test("a read goes to the proxy under the operation's address, lists repeated", async () => {
  answers(200, { total_count: 0 });
  expect(await osm("listCases", { query: { search_key: ["disk full", "web"], limit: 10 } })).toEqual({
    total_count: 0,
  });
  expect(fetched.mock.calls[0]?.[0]).toBe(
    "/api/osm/v2/servicerequest/cases?search_key=disk+full&search_key=web&limit=10",
  );
});

test("a change is sent as JSON, in the name of the page's reader alone", async () => {
  answers(200, {});
  setPageReader("bob");
  await osm("deleteLabels", { params: { label_id: 7 } } as Parameters<typeof osm<"deleteLabels">>[1]);
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ method: "DELETE" });
  await osm("createLabels", { body: { name: "prod", color: "#aabbcc" } });
  expect(fetched.mock.calls[1]?.[1]).toMatchObject({
    method: "POST",
    body: '{"name":"prod","color":"#aabbcc"}',
  });
  expect([...new Headers(fetched.mock.calls[1]?.[1]?.headers)]).toEqual([
    ["content-type", "application/json"],
    ["x-page-reader", "bob"],
  ]);
});

test("no value can become a path of its own", () => {
  expect(osmAddress("showCaseDetail", { params: { case_id: "../x?y" } })).toBe(
    "/api/osm/v2/servicerequest/cases/..%2Fx%3Fy",
  );
});

test("a refusal carries its code and request number, even in a 200", async () => {
  answers(200, { error_code: "OSM.01010015", error_msg: "no" }, { "x-request-id": "r1" });
  const error = await failureOf(askConsole("/api/osm/x"));
  expect(errorCodeOf(error)).toBe("OSM.01010015");
  expect(requestIdOf(error)).toBe("r1");
});

test("an ended session is known until a request that needs one is answered", async () => {
  answers(401, { error_code: "CONSOLE.401", error_msg: "ended" });
  await failureOf(askConsole("/api/osm/x"));
  expect(hasSessionEnded()).toBe(true);
  answers(200, {});
  await askConsole(HEALTH);
  expect(hasSessionEnded()).toBe(true);
  await askConsole("/api/osm/x");
  expect(hasSessionEnded()).toBe(false);
});

test("no answer at all is the network's fault, and is known until the next answer", async () => {
  fetched.mockRejectedValue(new TypeError("failed to fetch"));
  const error = await failureOf(askConsole("/api/osm/x"));
  expect(isNetworkError(error)).toBe(true);
  expect(errorCodeOf(error)).toBe("network");
  expect(isConnected()).toBe(false);
  answers(200, {});
  await askConsole("/api/osm/x");
  expect(isConnected()).toBe(true);
});

test("what the page gave up itself is no failure of the network", async () => {
  const signal = AbortSignal.abort();
  fetched.mockRejectedValue(new DOMException("aborted", "AbortError"));
  expect(isNetworkError(await failureOf(askConsole("/api/osm/x", { signal })))).toBe(false);
  expect(isConnected()).toBe(true);
});

test("an answer that is no JSON is told as one that cannot be read", async () => {
  fetched.mockResolvedValue(new Response("<html>"));
  expect(errorCodeOf(await failureOf(askConsole("/api/osm/x")))).toBe("UPSTREAM.502");
});

test("reads are tried again twice, and only where that can help", () => {
  expect(isWorthRetrying(0, new ApiError("UPSTREAM.503"))).toBe(true);
  expect(isWorthRetrying(2, new ApiError("UPSTREAM.503"))).toBe(false);
  expect(isWorthRetrying(0, new ApiError("OSM.01010015"))).toBe(false);
  expect(isWorthRetrying(0, new ApiError("OSM.0001"))).toBe(false);
});
