import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createDataKey } from "./data-key";
import { SealingError } from "./sealing-error";
import { unwrapKey, wrapKey } from "./wrap-key";

const masterKey = randomBytes(32);

test("a wrapped key comes back for its owner", () => {
  fc.assert(
    fc.property(fc.string(), (owner) => {
      const { secret } = createDataKey();
      expect(unwrapKey(masterKey, owner, wrapKey(masterKey, owner, secret))).toEqual(secret);
    }),
  );
});

test("another owner, another master key or a changed byte opens no key", () => {
  const wrapped = wrapKey(masterKey, "acme", createDataKey().secret);
  expect(() => unwrapKey(masterKey, "globex", wrapped)).toThrow(SealingError);
  expect(() => unwrapKey(randomBytes(32), "acme", wrapped)).toThrow(SealingError);
  wrapped.forEach((byte, index) => {
    const changed = Buffer.from(wrapped);
    changed[index] = byte ^ 1;
    expect(() => unwrapKey(masterKey, "acme", changed)).toThrow(SealingError);
  });
});

test("bytes that are no wrapped key are refused", () => {
  expect(() => unwrapKey(masterKey, "acme", Buffer.alloc(5))).toThrow("known version");
});
