/** The document around everything: language, theme, the common texts. Each page is drawn for one reader, so nothing is static. */
import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { EarlyScript } from "@/components/shell/early/early-script";
import { HearEarly } from "@/components/shell/early/hear-early";
import { PageEnd, ShowWhole } from "@/components/shell/early/whole-page";
import { THEME_COOKIE, themeOf } from "@/components/shell/preferences";
import { RememberTimeZone } from "@/components/shell/remember-time-zone";
import { RootTexts } from "@/lib/i18n/root-texts";
import { NONCE_HEADER } from "@/lib/server/page-headers";
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
  const [language, jar, asked] = await Promise.all([getLocale(), cookies(), headers()]);
  return (
    <html lang={language} data-theme={themeOf(jar.get(THEME_COOKIE)?.value)}>
      <head>
        <ShowWhole />
      </head>
      <body>
        <EarlyScript nonce={asked.get(NONCE_HEADER) ?? undefined} />
        <RootTexts of={["ui", "shell"]}>
          <RememberTimeZone />
          <HearEarly>{children}</HearEarly>
        </RootTexts>
        <PageEnd />
      </body>
    </html>
  );
}
