"use client";
/** Light, dark, or as the system has it. Takes effect at once and is remembered in this browser. */
import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Menu } from "@/components/ui/overlays/menu";
import { remember, THEME_COOKIE, THEMES, type Theme } from "./preferences";

const SIGNS = { light: Sun, dark: Moon, system: Monitor };

export function ThemeMenu({ theme }: { theme: Theme }) {
  const t = useTranslations("shell.theme");
  const [current, setCurrent] = useState(theme);
  const Sign = SIGNS[current];

  function choose(next: Theme) {
    remember(THEME_COOKIE, next);
    document.documentElement.dataset["theme"] = next;
    setCurrent(next);
  }

  const items = THEMES.map((one) => ({
    key: one,
    label: t(one),
    isChosen: one === current,
    onSelect: () => choose(one),
  }));
  const face = <Sign aria-hidden className="size-4" />;
  return <Menu label={t("label", { name: t(current) })} items={items} face={face} />;
}
