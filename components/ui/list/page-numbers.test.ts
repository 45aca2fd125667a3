/** Which page numbers are drawn. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { lastPage, pageNumbers } from "./page-numbers";

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [4, 7, [1, 2, 3, 4, 5, 6, 7]],
  [5, 10, [1, "gap", 4, 5, 6, "gap", 10]],
  [10, 10, [1, "gap", 9, 10]],
])("page %i of %i", (current, last, drawn) => {
  expect(pageNumbers(current, last)).toEqual(drawn);
});

test("first, current and last are always drawn, in order, and never more than nine things", () => {
  const pages = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(pages, pages, (one, other) => {
      const [current, last] = [Math.min(one, other), Math.max(one, other)];
      const drawn = pageNumbers(current, last);
      const numbers = drawn.filter((page) => page !== "gap");
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect([numbers[0], numbers.includes(current), numbers.at(-1)]).toEqual([1, true, last]);
      expect(drawn.length).toBeLessThanOrEqual(9);
    }),
  );
});

test("an empty list has one page", () => {
  expect(lastPage(0, 10)).toBe(1);
  expect(lastPage(10, 10)).toBe(1);
  expect(lastPage(11, 10)).toBe(2);
});
