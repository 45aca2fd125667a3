/** The document around everything: language, theme, the common texts. Each page is drawn for one reader, so nothing is static. */
import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { THEME_COOKIE, themeOf } from "@/components/shell/preferences";
import { RememberTimeZone } from "@/lib/i18n/remember-time-zone";
import { RootTexts } from "@/lib/i18n/root-texts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return {
    title: { default: t("product"), template: `%s · ${t("product")}` },
    description: t("description"),
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#141c23" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [language, jar] = await Promise.all([getLocale(), cookies()]);
  return (
    <html lang={language} data-theme={themeOf(jar.get(THEME_COOKIE)?.value)}>
      <body>
        <RootTexts of={["ui", "shell"]}>
          <RememberTimeZone />
          {children}
        </RootTexts>
      </body>
    </html>
  );
}
