// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onceIdle, untilIdle } from "./once-idle";

let asked: { run: () => void; timeout: number }[];

beforeEach(() => {
  asked = [];
  vi.stubGlobal("requestIdleCallback", (run: () => void, { timeout }: { timeout: number }) =>
    asked.push({ run, timeout }),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const beIdle = () => asked.shift()?.run();

test("one thing after the other, each in an idle moment of its own", () => {
  const done: string[] = [];
  for (const name of ["first", "second"]) onceIdle(() => done.push(name));
  expect(asked).toHaveLength(1);
  beIdle();
  expect(done).toEqual(["first"]);
  beIdle();
  expect(done).toEqual(["first", "second"]);
  expect(asked).toHaveLength(0);
});

test("what was forgotten is not done, and nothing is asked for twice", () => {
  const work = vi.fn();
  const forget = onceIdle(work);
  onceIdle(work);
  forget();
  beIdle();
  beIdle();
  expect(work).toHaveBeenCalledOnce();
  expect(asked).toHaveLength(0);
});

test("work that throws keeps none from its turn", () => {
  const next = vi.fn();
  onceIdle(() => {
    throw new Error("broken");
  });
  onceIdle(next);
  expect(beIdle).toThrow("broken");
  beIdle();
  expect(next).toHaveBeenCalledOnce();
});

test("a page that is never idle does it within two seconds, however much waits before it", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  onceIdle(() => {});
  onceIdle(() => {});
  expect(asked[0]?.timeout).toBe(2000);
  vi.advanceTimersByTime(1900);
  beIdle();
  expect(asked[0]?.timeout).toBe(100);
  beIdle();
});

test("nothing is done before the page is loaded", () => {
  const state = vi.spyOn(document, "readyState", "get").mockReturnValue("interactive");
  const work = vi.fn();
  onceIdle(work);
  expect(asked).toHaveLength(0);
  window.dispatchEvent(new Event("load"));
  beIdle();
  expect(work).toHaveBeenCalledOnce();
  state.mockRestore();
});

test("a browser that knows no idle time waits a moment", async () => {
  vi.unstubAllGlobals();
  await expect(untilIdle()).resolves.toBeUndefined();
});
