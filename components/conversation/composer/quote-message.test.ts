import { expect, test } from "vitest";
import { quoteMessage } from "./quote-message";

test("a quotation marks each line and leaves room below", () => {
  expect(quoteMessage("", "Which image?\n\nAnd when? ")).toBe("> Which image?\n>\n> And when?\n\n");
});

test("what was written stays in front", () => {
  expect(quoteMessage("Hello  ", "Which image?")).toBe("Hello\n\n> Which image?\n\n");
});

test("a long message is quoted in part", () => {
  expect(quoteMessage("", "a".repeat(500))).toBe(`> ${"a".repeat(400)}…\n\n`);
  const quotation = quoteMessage("", Array.from({ length: 20 }, (_, line) => `line ${line}`).join("\n"));
  expect(quotation.trim().split("\n").slice(-2)).toEqual(["> line 7", "> …"]);
});
