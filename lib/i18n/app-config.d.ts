/** Tells next-intl which languages and texts exist, so that a key nobody wrote is a type error. */
import type { Language } from "./languages";
import type { Messages as Texts } from "./texts";

declare module "next-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: Texts;
  }
}
