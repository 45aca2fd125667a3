/** Walking through rows by keyboard. */
import { expect, test } from "vitest";
import { nextRow } from "./list-keys";

test("the first step leads to the first row, and neither end is left", () => {
  expect(nextRow(-1, 1, 3)).toBe(0);
  expect(nextRow(-1, -1, 3)).toBe(0);
  expect(nextRow(0, 1, 3)).toBe(1);
  expect(nextRow(2, 1, 3)).toBe(2);
  expect(nextRow(0, -1, 3)).toBe(0);
});
