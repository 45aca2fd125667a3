import fc from "fast-check";
import { expect, test } from "vitest";
import { lockAfter, lockedForSeconds } from "./lock";

const at = new Date("2026-03-01T08:00:00Z");

test("four wrong passwords lock nobody, the fifth locks for a minute", () => {
  expect(lockAfter(4, at)).toBeNull();
  expect(lockAfter(5, at)).toEqual(new Date("2026-03-01T08:01:00Z"));
});

test("each further wrong password locks at least as long, never more than an hour", () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 10_000 }), (wrong) => {
      const shorter = lockedForSeconds(lockAfter(wrong, at), at);
      const longer = lockedForSeconds(lockAfter(wrong + 1, at), at);
      expect(longer).toBeGreaterThanOrEqual(shorter);
      expect(longer).toBeLessThanOrEqual(3600);
    }),
  );
});

test("a lock that has passed is open", () => {
  expect(lockedForSeconds(at, new Date(at.getTime() + 1))).toBe(0);
  expect(lockedForSeconds(null, at)).toBe(0);
});
