/** The console's own texts, so that journeys look for the words that people read, in both languages. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator } from "use-intl/core";
import type { Language } from "../lib/i18n/languages";

const FOLDER = join(import.meta.dirname, "../lib/i18n/texts");

type Values = Record<string, string | number>;

/** `t("tickets.filter.count", { count: 1 })`. */
export type Texts = (key: string, values?: Values) => string;

function messagesIn(language: Language): Record<string, object> {
  const end = `.${language}.json`;
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(end));
  return Object.fromEntries(
    files.map((file) => [file.slice(0, -end.length), JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as object]),
  );
}

function sentencesOf(messages: object): string[] {
  return Object.values(messages).flatMap((one: unknown) =>
    typeof one === "string" ? one : sentencesOf(one as object),
  );
}

/** What stands in the English texts alone, so that no Chinese page may show it. */
export function englishAlone(): string[] {
  const chinese = new Set(sentencesOf(messagesIn("zh-CN")));
  return sentencesOf(messagesIn("en-US")).filter((text) => !chinese.has(text));
}

export async function textsIn(language: Language): Promise<Texts> {
  const messages = messagesIn(language);
  const translate = createTranslator({
    locale: language,
    messages: messages as Record<string, never>,
    timeZone: "Asia/Shanghai",
  });
  return (key, values) => {
    const text = (translate as unknown as Texts)(key, values);
    if (text === key) throw new Error(`There is no text ${key} in ${language}.`);
    return text;
  };
}
