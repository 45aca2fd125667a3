"use client";
/** Language, appearance and time zone of this browser. Each counts at once and is kept in a cookie, so the server draws it right. */
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { Panel } from "@/components/ui/page/panel";
import { isLanguage, LANGUAGE_COOKIE, LANGUAGE_NAMES, LANGUAGES } from "@/lib/i18n/languages";
import { remember, THEME_COOKIE, THEMES, themeOf, type Theme } from "../preferences";
import { TimeZoneChoice } from "./time-zone-choice";

export interface DisplayPanelProps {
  theme: Theme;
  isZoneChosen: boolean;
}

export function DisplayPanel({ theme, isZoneChosen }: DisplayPanelProps) {
  const t = useTranslations("settings.display");
  return (
    <Panel title={t("title")}>
      <div className="flex flex-col gap-5">
        <LanguageChoice />
        <ThemeChoice theme={theme} />
        <TimeZoneChoice isChosen={isZoneChosen} />
      </div>
    </Panel>
  );
}

function LanguageChoice() {
  const t = useTranslations("settings.display");
  const current = useLocale();
  const router = useRouter();

  function choose(language: string) {
    if (!isLanguage(language)) return;
    remember(LANGUAGE_COOKIE, language);
    router.refresh();
  }

  const options = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
  return <RadioGroup label={t("language")} name="language" value={current} onChange={choose} options={options} />;
}

function ThemeChoice({ theme }: { theme: Theme }) {
  const t = useTranslations("settings.display");
  const names = useTranslations("shell.theme");
  const [current, setCurrent] = useState(theme);

  function choose(value: string) {
    const next = themeOf(value);
    remember(THEME_COOKIE, next);
    document.documentElement.dataset["theme"] = next;
    setCurrent(next);
  }

  const options = THEMES.map((value) => ({ value, label: names(value) }));
  return <RadioGroup label={t("theme")} name="theme" value={current} onChange={choose} options={options} />;
}
