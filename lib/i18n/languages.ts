/** The languages of the console, and which one a reader gets. The API spells them in lower case (X-Language). */
export const LANGUAGES = ["en-US", "zh-CN"] as const;

export type Language = (typeof LANGUAGES)[number];
export type WireLanguage = Lowercase<Language>;

export const DEFAULT_LANGUAGE: Language = "en-US";
export const LANGUAGE_COOKIE = "language";

/** Each language in its own words, for the switch. */
export const LANGUAGE_NAMES: Record<Language, string> = { "en-US": "English", "zh-CN": "简体中文" };

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

export function toWireLanguage(language: Language): WireLanguage {
  return language === "zh-CN" ? "zh-cn" : "en-us";
}

interface Wish {
  tag: string;
  weight: number;
}

function readWish(part: string): Wish {
  const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { tag, weight: Number.isFinite(weight) ? weight : 0 };
}

/** Picks by the Accept-Language header: the heaviest wish we can serve, by its primary language. */
export function negotiateLanguage(acceptLanguage: string | null | undefined): Language {
  const wishes = (acceptLanguage ?? "")
    .split(",")
    .map(readWish)
    .filter((wish) => wish.weight > 0)
    .sort((one, other) => other.weight - one.weight);
  for (const { tag } of wishes) {
    const primary = tag.split("-")[0];
    const served = LANGUAGES.find((language) => language.split("-")[0] === primary);
    if (served !== undefined) return served;
  }
  return DEFAULT_LANGUAGE;
}
