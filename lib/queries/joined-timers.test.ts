import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { joinedTimers } from "./joined-timers";

beforeEach(() => void vi.useFakeTimers());
/** What is watched goes back first: it would put the clock's own functions in their place afterwards. */
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("each runs in its time, whatever the order they were set in", () => {
  const timers = joinedTimers();
  const ran: string[] = [];
  for (const ms of [300, 100, 200]) timers.setTimeout(() => ran.push(`${ms} at ${performance.now() - begin}`), ms);
  const begin = performance.now();
  vi.advanceTimersByTime(1000);
  expect(ran).toEqual(["100 at 100", "200 at 200", "300 at 300"]);
});

test("many that are further away than the first are one timer of the browser's, and none of them is cleared there", () => {
  const timers = joinedTimers();
  const set = vi.spyOn(globalThis, "setTimeout");
  const cleared = vi.spyOn(globalThis, "clearTimeout");
  const ids = Array.from({ length: 50 }, (_, index) => timers.setTimeout(() => {}, 10_000 + index));
  ids.forEach((id) => timers.clearTimeout(id));
  expect(set).toHaveBeenCalledOnce();
  expect(cleared).not.toHaveBeenCalled();
});

test("what was cleared does not run, and what is set in its place does", () => {
  const timers = joinedTimers();
  const [first, second] = [vi.fn(), vi.fn()];
  timers.clearTimeout(timers.setTimeout(first, 100));
  timers.setTimeout(second, 200);
  vi.advanceTimersByTime(150);
  expect(second).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledOnce();
});

test("an interval comes again until it is cleared, also by itself", () => {
  const timers = joinedTimers();
  let times = 0;
  const id = timers.setInterval(() => {
    if (++times === 3) timers.clearInterval(id);
  }, 1000);
  vi.advanceTimersByTime(10_000);
  expect(times).toBe(3);
});

test("after one that was overtaken, the browser is asked once for each wake, not twice", () => {
  const timers = joinedTimers();
  timers.setInterval(() => {}, 1000);
  timers.setInterval(() => {}, 500);
  vi.advanceTimersByTime(10_000);
  expect(vi.getTimerCount()).toBe(1);
});

test("one that throws keeps no other from running", () => {
  const timers = joinedTimers();
  const other = vi.fn();
  timers.setTimeout(() => {
    throw new Error("broken");
  }, 100);
  timers.setTimeout(other, 100);
  expect(() => vi.advanceTimersByTime(100)).toThrow("broken");
  vi.advanceTimersByTime(1);
  expect(other).toHaveBeenCalledOnce();
});

test("one that is further away than the browser can count comes in its time", () => {
  const timers = joinedTimers();
  const run = vi.fn();
  timers.setTimeout(run, 2 ** 32);
  vi.advanceTimersByTime(2 ** 32 - 1);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledOnce();
});
