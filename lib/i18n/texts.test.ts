/** Both languages say the same things. */
import { readdirSync, readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { ERRORS } from "@/lib/errors/catalogue";
import { errorKey } from "./error-key";
import { LANGUAGES } from "./languages";
import { COMMON_TEXTS, loadTexts, pickTexts, TEXTS_NAMESPACES } from "./texts";

type Tree = { [key: string]: Tree | string };

const PLACEHOLDER = /(?<!\b(?:zero|one|two|few|many|other|=\d+)\s*)\{\s*([a-z_]+)\s*[,}]/gi;
const folder = new URL("./texts/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
const namespaces = [...new Set(files.map((file) => file.split(".")[0] ?? ""))];

function flatten(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );
}

function read(namespace: string, language: string): Map<string, string> {
  return new Map(flatten(JSON.parse(readFileSync(new URL(`${namespace}.${language}.json`, folder), "utf8")) as Tree));
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ""))].sort();
}

function tags(text: string): string[] {
  return [...text.matchAll(/<([a-z_]+)>/gi)].map((match) => match[1] ?? "").sort();
}

describe.each(namespaces)("the texts of %s", (namespace) => {
  const english = read(namespace, "en-US");
  const chinese = read(namespace, "zh-CN");

  test("have the same keys in both languages", () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("have the same placeholders and tags in both languages", () => {
    for (const [key, text] of english) {
      const other = chinese.get(key) ?? "";
      expect([key, placeholders(other), tags(other)]).toEqual([key, placeholders(text), tags(text)]);
    }
  });

  test("are never empty", () => {
    expect([...english, ...chinese].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("are named in snake case", () => {
    const odd = [...english.keys()].filter((key) => !/^[a-zA-Z0-9_.-]+$/.test(key) || /[a-z][A-Z]/.test(key));
    expect(odd).toEqual([]);
  });

  test("are known to the loader", () => {
    expect(TEXTS_NAMESPACES).toContain(namespace);
  });
});

test.each(LANGUAGES)("every error has a sentence in %s", async (language) => {
  const { errors } = await loadTexts(language);
  const silent = Object.keys(ERRORS).filter((code) => !(errorKey(code) in errors));
  expect(silent).toEqual([]);
});

test.each(LANGUAGES)("every sentence that a contract names is written in %s", async (language) => {
  const room = new URL("../contract/", import.meta.url);
  const sources = readdirSync(room).filter((file) => file.endsWith(".ts"));
  const named = sources.flatMap((file) => [
    ...readFileSync(new URL(file, room), "utf8").matchAll(/"form\.([a-z0-9_.]+)"/g),
  ]);
  const known = read("form", language);
  expect(named.map((match) => match[1]).filter((key) => !known.has(key ?? ""))).toEqual([]);
});

test("a page sends only the texts it asks for", async () => {
  expect(Object.keys(pickTexts(await loadTexts("en-US"), COMMON_TEXTS)).sort()).toEqual([
    "errors",
    "form",
    "states",
    "ui",
  ]);
});

test("counts read well in both languages", async () => {
  const english = createTranslator({ locale: "en-US", messages: await loadTexts("en-US"), namespace: "ui" });
  const chinese = createTranslator({ locale: "zh-CN", messages: await loadTexts("zh-CN"), namespace: "ui" });
  expect(english("form.errors", { count: 1 })).toBe("One entry needs another look.");
  expect(chinese("form.errors", { count: 2 })).toBe("有 2 处内容需要修改。");
});
