import { expect, test } from "vitest";
import { spanMs, timesOf } from "./story-clock";

const NOW = new Date("2026-03-10T04:00:00Z");

test("a span is so many minutes, hours or days", () => {
  expect([spanMs("20m"), spanMs("3h"), spanMs("2d")]).toEqual([1_200_000, 10_800_000, 172_800_000]);
});

test("a story without a time of day opens just so long ago, less than a minute earlier", () => {
  const { opened } = timesOf({ ago: "2h", events: [] }, NOW, 1);
  const early = NOW.getTime() - spanMs("2h") - opened.getTime();
  expect(early).toBeGreaterThanOrEqual(0);
  expect(early).toBeLessThan(60_000);
});

test.each([
  ["09:30", "2026-03-09T01:30"],
  ["12:00", "2026-03-09T04:00"],
  ["12:01", "2026-03-08T04:01"],
] as const)("a story at %s opens at that time in GMT+8, never later than told", (at, expected) => {
  const { opened } = timesOf({ ago: "1d", at, events: [] }, NOW, 0);
  expect(new Date(opened.getTime() + 60_000).toISOString().slice(0, 16)).toBe(expected);
});

test("each step comes after the one before it", () => {
  const events = Array.from({ length: 30 }, () => ({ after: "1m", who: "bob", does: "read" }) as const);
  const { opened, steps } = timesOf({ ago: "1h", events }, NOW, 5);
  const times = [opened, ...steps].map((time) => time.getTime());
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  expect(times.at(-1)).toBeLessThanOrEqual(NOW.getTime());
});
