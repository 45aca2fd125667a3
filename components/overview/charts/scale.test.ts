import fc from "fast-check";
import { expect, test } from "vitest";
import { percentOf, roundTop } from "./scale";

test("the top of a scale holds every value, and its half is a whole number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (value) => {
      const top = roundTop(value);
      return top >= value && top % 2 === 0 && (value < 2 || top < value * 2.5);
    }),
  );
  expect([0, 3, 11, 100, 101, 2300].map(roundTop)).toEqual([2, 4, 20, 100, 200, 4000]);
});

test("a part of the scale stays within it", () => {
  expect([percentOf(5, 10), percentOf(20, 10), percentOf(-1, 10), percentOf(1, 0)]).toEqual([50, 100, 0, 0]);
});
