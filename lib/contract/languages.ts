/** The languages of display names and the time zone of time data, as the headers name them (limits.md 10). */
export type WireLanguage = "zh-cn" | "en-us";

export const LANGUAGE_DEFAULT: WireLanguage = "zh-cn";
export const TIME_ZONE_DEFAULT = "GMT+8";

/** Anything English is English, anything else is Chinese, the default of the API. */
export function wireLanguage(header: string | undefined): WireLanguage {
  return header?.trim().toLowerCase().startsWith("en") === true ? "en-us" : LANGUAGE_DEFAULT;
}
