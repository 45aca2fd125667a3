import fc from "fast-check";
import { expect, test, vi } from "vitest";
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

test("letters that are a character each are told apart without the platform's tables", async () => {
  vi.resetModules();
  const tables = vi.spyOn(Intl, "Segmenter");
  const { firstGraphemes } = await import("./graphemes");
  expect([firstGraphemes("alice", 1), firstGraphemes("王小明", 2), firstGraphemes("e", 1)]).toEqual([
    ["a"],
    ["王", "小"],
    ["e"],
  ]);
  expect(tables).not.toHaveBeenCalled();
  tables.mockRestore();
  expect(firstGraphemes("e\u0301lodie", 1)).toEqual(["e\u0301"]);
});
