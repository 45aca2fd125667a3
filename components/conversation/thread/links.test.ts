import fc from "fast-check";
import { expect, test } from "vitest";
import { splitLinks } from "./links";

const linksIn = (text: string) => splitLinks(text).flatMap(({ href }) => (href === undefined ? [] : [href]));

test.each([
  ["see https://a.example/x?y=1.", ["https://a.example/x?y=1"]],
  ["(http://a.example/b)", ["http://a.example/b"]],
  ["https://a.example/w_(b)", ["https://a.example/w_(b)"]],
  ["请看https://a.example/x，谢谢", ["https://a.example/x"]],
  ["<https://a.example>", ["https://a.example"]],
  ["javascript:alert(1) ftp://a.example data:text/html,x", []],
  ["https://", []],
])("%s", (text, links) => {
  expect(linksIn(text)).toEqual(links);
});

test("whatever was written is shown whole, and only web addresses become links", () => {
  const word = fc.oneof(fc.string(), fc.constantFrom("https://", "http://a.b", "javascript:", "。", ")", " "));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join("");
      const parts = splitLinks(text);
      expect(parts.map((part) => part.text).join("")).toBe(text);
      for (const { href } of parts) if (href !== undefined) expect(href).toMatch(/^https?:\/\//i);
    }),
  );
});
