"use client";
/** The navigation on a phone and a narrow window: a button that opens it as a drawer. Following a link closes it. On a phone it also holds what the top bar has no room for. */
import { Menu as MenuSign } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/actions/icon-button";
import { Drawer } from "@/components/ui/overlays/drawer";
import { LanguageMenu } from "./language-menu";
import { NavigationLinks, type NavigationReader } from "./navigation-links";
import type { Theme } from "./preferences";
import { ThemeMenu } from "./theme-menu";

export function NavigationDrawer({ reader, theme }: { reader: NavigationReader; theme: Theme }) {
  const t = useTranslations("shell");
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="lg:hidden">
      <IconButton
        label={t("navigation.open")}
        aria-haspopup="dialog"
        icon={<MenuSign className="size-5" />}
        onClick={() => setOpen(true)}
      />
      <Drawer isOpen={isOpen} onClose={() => setOpen(false)} title={t("product")}>
        <nav aria-label={t("navigation.label")}>
          <NavigationLinks reader={reader} onFollow={() => setOpen(false)} />
        </nav>
        <div className="mt-4 flex border-t border-line pt-3 sm:hidden">
          <LanguageMenu />
          <ThemeMenu theme={theme} />
        </div>
      </Drawer>
    </div>
  );
}
