import fc from "fast-check";
import { expect, test } from "vitest";
import { createDataKey, type DataKey } from "./data-key";
import { keyIdOf, seal, unseal } from "./envelope";
import { SealingError } from "./sealing-error";

const PLACE = "contacts.mail:7f2c";
const anyKey = () => createDataKey();
const only = (key: DataKey) => (keyId: string) => {
  if (keyId !== key.id) throw new SealingError("No such data key.");
  return key.secret;
};

test("what was sealed opens again in its place", () => {
  const key = anyKey();
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (text, place) => {
      const known = Buffer.from(text, "utf8");
      expect(unseal(only(key), place, seal(key, place, text))).toEqual(known);
    }),
  );
});

test("bytes are sealed as they are", () => {
  const key = anyKey();
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(Uint8Array.from(unseal(only(key), PLACE, seal(key, PLACE, bytes)))).toEqual(bytes);
    }),
  );
});

test("a value copied to another row does not open there", () => {
  const key = anyKey();
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (text, place, elsewhere) => {
      fc.pre(place !== elsewhere);
      const sealed = seal(key, place, text);
      expect(() => unseal(only(key), elsewhere, sealed)).toThrow(SealingError);
    }),
  );
});

test("every single changed bit is noticed, whatever key the reader is handed", () => {
  const key = anyKey();
  const sealed = seal(key, PLACE, "card 4111");
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Buffer.from(sealed);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(() => unseal(() => key.secret, PLACE, changed)).toThrow(SealingError);
  }
});

test("a value cut short anywhere does not open", () => {
  const key = anyKey();
  const sealed = seal(key, PLACE, "card 4111");
  for (let length = 0; length < sealed.length; length += 1) {
    expect(() => unseal(() => key.secret, PLACE, sealed.subarray(0, length))).toThrow(SealingError);
  }
});

test("the same text sealed twice looks different", () => {
  const key = anyKey();
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(seal(key, PLACE, text).equals(seal(key, PLACE, text))).toBe(false);
    }),
  );
});

test("another account's key opens nothing", () => {
  const sealed = seal(anyKey(), PLACE, "secret");
  expect(() => unseal(() => anyKey().secret, PLACE, sealed)).toThrow("does not open here");
});

test("a sealed value tells which key it needs and nothing of what it holds", () => {
  const key = anyKey();
  const sealed = seal(key, PLACE, "alice@acme.example");
  expect(keyIdOf(sealed)).toBe(key.id);
  expect(sealed.toString("latin1")).not.toContain("alice");
  expect(sealed.length).toBe(1 + 16 + 12 + "alice@acme.example".length + 16);
});

test("a data key whose id is no UUID is refused", () => {
  expect(() => seal({ id: "key-1", secret: anyKey().secret }, PLACE, "x")).toThrow(SealingError);
});
