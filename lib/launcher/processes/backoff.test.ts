/** Promises about starting again. */
import { expect, test } from "vitest";
import { backoffMs, failuresAfter } from "./backoff";

test("waits double from one second and never pass thirty", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 5_000].map(backoffMs)).toEqual([1e3, 2e3, 4e3, 8e3, 16e3, 30e3, 30e3, 30e3]);
});

test("a minute of steady work is forgiven its earlier failures", () => {
  expect(failuresAfter(4, 59_999)).toBe(4);
  expect(failuresAfter(4, 60_000)).toBe(0);
});
