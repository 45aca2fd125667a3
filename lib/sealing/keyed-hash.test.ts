import { createHmac, randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { keyedHash } from "./keyed-hash";

const key = randomBytes(32);

test("the same text gives the same hash, another text another one", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(keyedHash(key, one).equals(keyedHash(key, other))).toBe(one === other);
    }),
  );
});

test("another key and another purpose give another hash", () => {
  expect(keyedHash(randomBytes(32), "a@b.example").equals(keyedHash(key, "a@b.example"))).toBe(false);
  expect(keyedHash(key, "a@b.example", "mobile").equals(keyedHash(key, "a@b.example"))).toBe(false);
});

test("the key itself never hashes the text", () => {
  expect(keyedHash(key, "x").equals(createHmac("sha256", key).update("x").digest())).toBe(false);
  expect(keyedHash(key, "x")).toHaveLength(32);
});
