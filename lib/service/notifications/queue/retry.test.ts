import { expect, test } from "vitest";
import { ATTEMPTS_MAX, CONTACT_KEPT_MS, retryDelayMs } from "./retry";

const delays = Array.from({ length: ATTEMPTS_MAX }, (_, index) => retryDelayMs(index + 1));

test("each attempt waits at least as long as the one before, an hour at most", () => {
  expect(delays[0]).toBe(30_000);
  expect(delays[1]).toBe(60_000);
  expect(delays).toEqual(delays.toSorted((one, other) => one - other));
  expect(Math.max(...delays)).toBe(3_600_000);
});

test("the last attempt comes long before the contacts that were kept for it go", () => {
  expect(delays.reduce((sum, one) => sum + one, 0)).toBeLessThan(CONTACT_KEPT_MS / 2);
});
