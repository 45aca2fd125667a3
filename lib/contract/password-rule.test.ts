import { expect, test } from "vitest";
import { brokenPasswordRules } from "./password-rule";

test("a long password of three kinds is good", () => {
  expect(brokenPasswordRules("Harbour-lights-9", "bob")).toEqual([]);
  expect(brokenPasswordRules("海上生明月天涯共此时A1-", "bob")).toEqual([]);
});

test.each([
  ["Short-1a", "length"],
  [`Aa1-${"x".repeat(130)}`, "length"],
  ["onlysmallletters", "kinds"],
  ["small-letters-and-signs", "kinds"],
  ["My-name-is-Carol-1", "name"],
  ["My-name-is-lorac-1", "name"],
])("%s breaks the rule of %s", (password, rule) => {
  expect(brokenPasswordRules(password, "carol")).toEqual([rule]);
});

test("a very short name does not forbid its letters", () => {
  expect(brokenPasswordRules("Bodleian-lamp-4", "bo")).toEqual([]);
});
