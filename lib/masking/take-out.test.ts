import fc from "fast-check";
import { expect, test } from "vitest";
import type { FindingKind } from "./finding";
import { findSensitive } from "./find-sensitive";
import { takeOut, type TakeOutOptions } from "./take-out";

const labelOf = (kind: FindingKind) => ({ password: "Password", phone: "Phone number" })[String(kind)] ?? kind;
const move = (text: string, options: Partial<TakeOutOptions> = {}) =>
  takeOut(text, findSensitive(text), {
    marker: "[moved to confidential information]",
    labelOf,
    movedLengthMax: 400,
    ...options,
  });

test("a secret leaves the text and stands under its name in the confidential box", () => {
  expect(move("root password: Abc@1234, call 13800000000")).toEqual({
    text: "root password: [moved to confidential information], call [moved to confidential information]",
    moved: "Password: Abc@1234\nPhone number: 13800000000",
    left: [],
  });
});

test("a secret that stands there twice is moved once", () => {
  expect(move("password: Abc@1234, again: password Abc@1234").moved).toBe("Password: Abc@1234");
});

test("what has no room in the box stays and is told", () => {
  const { text, moved, left } = move("password: Abc@1234 and call 13800000000", { movedLengthMax: 20 });
  expect(moved).toBe("Password: Abc@1234");
  expect(text).toContain("13800000000");
  expect(left.map(({ kind }) => kind)).toEqual(["phone"]);
});

test("a marker that would make the text too long is not used", () => {
  expect(move("pwd=abc1", { textLengthMax: 10 })).toMatchObject({ text: "pwd=abc1", moved: "" });
});

test("a clean text stays as it is", () => {
  expect(move("I forgot my password")).toEqual({ text: "I forgot my password", moved: "", left: [] });
});

test.each(["[moved to confidential information]", "(moved to confidential information)", "（已移至机密信息）"])(
  "the marker %s is nothing sensitive",
  (marker) => {
    for (const text of [
      "password: Abc@1234",
      "密码：Abc@1234，电话13800000000",
      "the password is Abc@1234 ok",
      "AK: AKIAIOSFODNN7EXAMPLE",
    ])
      expect(findSensitive(move(text, { marker }).text)).toEqual([]);
  },
);

test("both texts keep to their limits, whatever is moved", () => {
  const texts = fc.array(fc.constantFrom("password: Abc@1234 ", "13800000000 ", "4111111111111111 ", "hello "), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(texts, fc.nat(120), fc.nat(300), (parts, movedLengthMax, room) => {
      const text = parts.join("");
      const taken = move(text, { movedLengthMax, textLengthMax: text.length + room });
      expect(taken.moved.length).toBeLessThanOrEqual(movedLengthMax);
      expect(taken.text.length).toBeLessThanOrEqual(text.length + room);
    }),
  );
});
