/** The tabs above the list. */
import { expect, test } from "vitest";
import { statusTabs } from "./status-tabs";

const COUNTS = [
  { status: 1 as const, count: 12 },
  { status: 2 as const, count: 2 },
  { status: 17 as const, count: 1 },
  { status: 3 as const, count: 30 },
  { status: 13 as const, count: 4 },
];

test("what waits for the reader comes first, then all, then each state that has tickets", () => {
  const tabs = statusTabs(COUNTS, []);
  expect(tabs.map(({ key, count }) => [key, count])).toEqual([
    ["your_turn", 3],
    ["all", 45],
    [2, 2],
    [17, 1],
    [1, 12],
    [3, 30],
  ]);
});

test("the tab of what is shown is the current one, in whatever order the states came", () => {
  const currentOf = (shown: Parameters<typeof statusTabs>[1]) =>
    statusTabs(COUNTS, shown)
      .filter(({ isCurrent }) => isCurrent)
      .map(({ key }) => key);
  expect(currentOf([])).toEqual(["all"]);
  expect(currentOf([17, 2])).toEqual(["your_turn"]);
  expect(currentOf([3])).toEqual([3]);
  expect(currentOf([3, 1])).toEqual([]);
});

test("a state without tickets stays while it is looked at", () => {
  expect(statusTabs(COUNTS, [4]).map(({ key }) => key)).toContain(4);
});

test("before the counts are there every state has its place", () => {
  const tabs = statusTabs(undefined, []);
  expect(tabs).toHaveLength(10);
  expect(tabs.every(({ count }) => count === undefined)).toBe(true);
});
