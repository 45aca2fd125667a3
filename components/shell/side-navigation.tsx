"use client";
/** The navigation at the left, on wide screens. Folded it shows signs only; that is remembered in this browser. */
import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/actions/icon-button";
import { classNames } from "@/components/ui/class-names";
import { NavigationLinks, type NavigationReader } from "./navigation-links";
import { NAVIGATION_COOKIE, remember } from "./preferences";

export interface SideNavigationProps {
  reader: NavigationReader;
  startsFolded: boolean;
}

export function SideNavigation({ reader, startsFolded }: SideNavigationProps) {
  const t = useTranslations("shell.navigation");
  const [isFolded, setFolded] = useState(startsFolded);

  function toggle() {
    remember(NAVIGATION_COOKIE, isFolded ? "open" : "folded");
    setFolded(!isFolded);
  }

  return (
    <nav
      aria-label={t("label")}
      className={classNames(
        "sticky top-12 flex h-[calc(100dvh-3rem)] shrink-0 flex-col justify-between border-e border-line bg-surface p-2 max-lg:hidden",
        isFolded ? "w-[3.25rem]" : "w-52",
      )}
    >
      <NavigationLinks reader={reader} isFolded={isFolded} />
      <IconButton
        label={t(isFolded ? "unfold" : "fold")}
        aria-expanded={!isFolded}
        icon={isFolded ? <PanelLeftOpen className="size-4" /> : <PanelLeftClose className="size-4" />}
        onClick={toggle}
      />
    </nav>
  );
}
