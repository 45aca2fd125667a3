/** The build turns texts into their parts; browsers then put them together without a parser. Both ways must say the same. */
import compile from "icu-minify/compile";
import format from "icu-minify/format";
import { createTranslator } from "next-intl";
import { expect, test, vi } from "vitest";
import { LANGUAGES } from "./languages";
import { loadTexts } from "./texts";

vi.setConfig({ testTimeout: 30_000 });

type Tree = { [key: string]: Tree | string };

const formatters = {
  getDateTimeFormat: (...of: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...of),
  getNumberFormat: (...of: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...of),
  getPluralRules: (...of: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...of),
};

function sentencesIn(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === "string" ? [value] : sentencesIn(value)));
}

function valuesFor(sentence: string, count: number) {
  const names = [...sentence.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1] ?? "");
  const tags = [...sentence.matchAll(/<(\w+)>/g)].map((match) => match[1] ?? "");
  const wrapped = tags.map((tag) => [tag, (parts: unknown) => `[${[parts].flat().join("")}]`] as const);
  return Object.fromEntries([...names.map((name) => [name, count] as const), ...wrapped]);
}

test.each(LANGUAGES)(
  "every text in %s says the same, whether it was read while building or while drawing",
  async (locale) => {
    const sentences = sentencesIn(await loadTexts(locale));
    for (const sentence of sentences)
      for (const count of [1, 12_345]) {
        const values = valuesFor(sentence, count);
        const drawn = createTranslator({ locale, messages: { sentence } }).rich("sentence", values);
        const built = format(compile(sentence), locale, values, { formatters });
        expect([built].flat().join("")).toBe([drawn].flat().join(""));
      }
  },
);
