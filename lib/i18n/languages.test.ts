/** Which language a reader gets. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLanguage, LANGUAGES, negotiateLanguage, toWireLanguage } from "./languages";

describe("a reader gets the language their browser asks for", () => {
  test.each([
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["en-GB,en;q=0.9,zh;q=0.8", "en-US"],
    ["fr-FR,fr;q=0.9,zh;q=0.5,en;q=0.4", "zh-CN"],
    ["en;q=0.1, zh;q=0.7", "zh-CN"],
    ["zh;q=0, en;q=0.1", "en-US"],
  ])("%s", (header, language) => {
    expect(negotiateLanguage(header)).toBe(language);
  });
});

test.each([null, undefined, "", "*", "fr", ";;;", "zh;q=much"])("%s falls back to English", (header) => {
  expect(negotiateLanguage(header)).toBe("en-US");
});

test("whatever a browser sends, the answer is a language we have", () => {
  fc.assert(fc.property(fc.string(), (header) => LANGUAGES.includes(negotiateLanguage(header))));
});

test("the API receives the lower case name", () => {
  expect(LANGUAGES.map(toWireLanguage)).toEqual(["en-us", "zh-cn"]);
});

test("a cookie of someone's own making is not a language", () => {
  expect(isLanguage("en-us")).toBe(false);
  expect(isLanguage(undefined)).toBe(false);
});
