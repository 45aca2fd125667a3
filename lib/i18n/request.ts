/** Language, zone, texts and the one "now" of a request, for next-intl. Browser and server draw relative times from the same now. */
import { getRequestConfig } from "next-intl/server";
import { cookies, headers } from "next/headers";
import { isLanguage, LANGUAGE_COOKIE, negotiateLanguage } from "./languages";
import { loadTexts } from "./texts";
import { TIME_ZONE_COOKIE, timeZoneOf } from "./time-zone";

export default getRequestConfig(async () => {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  const chosen = jar.get(LANGUAGE_COOKIE)?.value;
  const locale = isLanguage(chosen) ? chosen : negotiateLanguage(sent.get("accept-language"));
  return {
    locale,
    messages: await loadTexts(locale),
    timeZone: timeZoneOf(jar.get(TIME_ZONE_COOKIE)?.value),
    now: new Date(),
  };
});
