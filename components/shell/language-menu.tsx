"use client";
/** Changes the language where the reader is: what was typed stays, the page is drawn again in the other language. */
import { Languages } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { Menu } from "@/components/ui/overlays/menu";
import { LANGUAGE_COOKIE, LANGUAGE_NAMES, LANGUAGES } from "@/lib/i18n/languages";
import { remember } from "./preferences";

export function LanguageMenu() {
  const t = useTranslations("shell");
  const current = useLocale();
  const router = useRouter();
  const items = LANGUAGES.map((language) => ({
    key: language,
    label: LANGUAGE_NAMES[language],
    isChosen: language === current,
    onSelect: () => {
      remember(LANGUAGE_COOKIE, language);
      router.refresh();
    },
  }));
  const face = <Languages aria-hidden className="size-4" />;
  return <Menu label={t("language", { name: LANGUAGE_NAMES[current] })} items={items} face={face} />;
}
