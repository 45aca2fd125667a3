// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/errors/api-error";
import { watchActivity } from "./activity";
import { askConsole } from "./ask-console";
import { pace } from "./pace";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const well = { state: { data: undefined, error: null } };

test("a page asks less often when nobody moved for two minutes, and as before when somebody is back", () => {
  const leave = watchActivity(() => undefined);
  expect(pace(15_000)(well)).toBe(15_000);
  vi.advanceTimersByTime(120_001);
  expect(pace(15_000)(well)).toBe(60_000);
  expect(pace(3_000, 15_000)(well)).toBe(15_000);
  window.dispatchEvent(new Event("keydown"));
  expect(pace(15_000)(well)).toBe(15_000);
  leave();
});

test("a service that asks for time gets it", () => {
  const leave = watchActivity(() => undefined);
  const throttled = { state: { data: undefined, error: new ApiError("APIGW.0308", { retryAfter: 40 }) } };
  expect(pace(3_000)(throttled)).toBe(40_000);
  expect(pace(3_000)({ state: { data: [], error: new ApiError("UPSTREAM.503") } })).toBe(3_000);
  leave();
});

test("a page that has nothing to show but a failure asks sooner, also where its pace is slow", () => {
  const leave = watchActivity(() => undefined);
  const away = { data: undefined, error: new ApiError("UPSTREAM.504") };
  expect(pace(15_000)({ state: away })).toBe(5_000);
  expect(pace(3_000)({ state: away })).toBe(3_000);
  expect(pace(15_000)({ state: { ...away, data: [] } })).toBe(15_000);
  expect(pace(15_000)({ state: { ...away, error: new ApiError("OSM.0003") } })).toBe(15_000);
  vi.advanceTimersByTime(120_001);
  expect(pace(15_000)({ state: away })).toBe(20_000);
  leave();
});

test("what a page asks with nobody there says so, and keeps no session open", async () => {
  const fetched = vi.fn<typeof fetch>(async () => Response.json({}));
  vi.stubGlobal("fetch", fetched);
  const leave = watchActivity(() => undefined);
  const told = () => new Headers(fetched.mock.lastCall?.[1]?.headers).get("x-nobody-there");
  await askConsole("/api/x");
  expect(told()).toBeNull();
  vi.advanceTimersByTime(120_001);
  await askConsole("/api/x", { headers: { "content-type": "application/json" } });
  expect(told()).toBe("1");
  leave();
});
