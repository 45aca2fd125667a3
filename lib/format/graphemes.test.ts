import fc from "fast-check";
import { expect, test } from "vitest";
import { countGraphemes, truncate } from "./graphemes";

test.each([
  ["short", 10, "short"],
  ["exactly ten", 11, "exactly ten"],
  ["a longer sentence", 9, "a longer…"],
  ["云服务器无法登录", 5, "云服务器…"],
  ["👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 2, "👩‍👩‍👧…"],
  ["👩‍👩‍👧👩‍👩‍👧", 2, "👩‍👩‍👧👩‍👩‍👧"],
  ["anything", 0, ""],
])("%s cut to %d characters is %s", (text, lengthMax, expected) => {
  expect(truncate(text, lengthMax)).toBe(expected);
});

test("a cut text never has more characters than asked for, and a short one is left alone", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(30), (text, lengthMax) => {
      const cut = truncate(text, lengthMax);
      expect(countGraphemes(cut)).toBeLessThanOrEqual(lengthMax);
      if (countGraphemes(text) <= lengthMax) expect(cut).toBe(text);
    }),
  );
});
