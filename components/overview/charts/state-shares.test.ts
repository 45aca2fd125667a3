import { expect, test } from "vitest";
import { countOpen, stateShares } from "./state-shares";

test("what waits for the reader comes first, and empty states are left out", () => {
  const shares = stateShares([
    { status: 3, count: 6 },
    { status: 0, count: 0 },
    { status: 1, count: 1 },
    { status: 17, count: 3 },
  ]);
  expect(shares).toEqual([
    { status: 17, count: 3, share: 0.3 },
    { status: 1, count: 1, share: 0.1 },
    { status: 3, count: 6, share: 0.6 },
  ]);
  expect(countOpen(shares)).toBe(4);
});

test("a new account has no shares", () => {
  expect(stateShares([])).toEqual([]);
});
