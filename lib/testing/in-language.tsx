/** Draws a component for a test as a reader of a language would see it: all texts, a fixed now and zone. */
import { render } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import type { Language } from "@/lib/i18n/languages";
import { loadTexts } from "@/lib/i18n/texts";

export const TEST_NOW = new Date("2026-11-21T12:00:00Z");

export async function renderIn(language: Language, element: ReactElement) {
  const messages = await loadTexts(language);
  return render(element, {
    wrapper: ({ children }) => (
      <NextIntlClientProvider locale={language} messages={messages} timeZone="Asia/Shanghai" now={TEST_NOW}>
        {children}
      </NextIntlClientProvider>
    ),
  });
}
