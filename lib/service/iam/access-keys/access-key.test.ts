import { expect, test } from "vitest";
import { afterFailure, createKeyPair, isLocked, requireRoomForKey } from "./access-key";

const at = new Date("2026-03-01T08:00:00Z");

test("a key pair has the vendor's form and never comes twice", () => {
  const one = createKeyPair();
  expect(one.access).toMatch(/^[A-Z0-9]{20}$/);
  expect(one.secret).toMatch(/^[A-Za-z0-9]{40}$/);
  expect(createKeyPair()).not.toEqual(one);
});

test("four failures in a row lock nothing, the fifth locks for five minutes", () => {
  expect(afterFailure(3, at)).toEqual({ failures: 4 });
  expect(afterFailure(4, at)).toEqual({ failures: 0, locked_until: new Date("2026-03-01T08:05:00Z") });
});

test("a lock opens when its time is over", () => {
  const locked_until = new Date("2026-03-01T08:05:00Z");
  expect(isLocked({ locked_until }, at)).toBe(true);
  expect(isLocked({ locked_until }, locked_until)).toBe(false);
  expect(isLocked({ locked_until: null }, at)).toBe(false);
});

test("a user has two keys at most", () => {
  expect(() => requireRoomForKey(1)).not.toThrow();
  expect(() => requireRoomForKey(2)).toThrow(expect.objectContaining({ code: "IAM.400" }));
});
