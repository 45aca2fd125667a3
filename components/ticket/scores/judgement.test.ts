/** Scores as they are sent. */
import { expect, test } from "vitest";
import { isLow, judgementOf, scoresOf, stepsOf } from "./judgement";

test("a score below three asks for a reason", () => {
  expect(
    isLow(
      new Map([
        [1, 3],
        [3, 5],
      ]),
    ),
  ).toBe(false);
  expect(
    isLow(
      new Map([
        [1, 5],
        [3, 2],
      ]),
    ),
  ).toBe(true);
  expect(isLow(new Map())).toBe(false);
});

test("ticks stand before the comment, in its text", () => {
  expect(judgementOf(["Too slow", "Unclear"], " Two days. ")).toBe("Too slow; Unclear\nTwo days.");
  expect(judgementOf([], "Thanks")).toBe("Thanks");
  expect(judgementOf(["Too slow"], "")).toBe("Too slow");
  expect(judgementOf([], " ")).toBe("");
});

test("only what was scored is sent", () => {
  expect(scoresOf(new Map([[3, 4]]))).toEqual([{ satisfaction_id: 3, satisfaction_value: 4 }]);
});

test("values go from the smallest step to the top", () => {
  expect(stepsOf({ value: 5, per_value: 1 })).toEqual([1, 2, 3, 4, 5]);
  expect(stepsOf({ value: 10, per_value: 2 })).toEqual([2, 4, 6, 8, 10]);
  expect(stepsOf({})).toEqual([1, 2, 3, 4, 5]);
});
