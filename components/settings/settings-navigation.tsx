"use client";
/** The pages of the settings as tabs. What a person's role does not open is not drawn; the service refuses it all the same. */
import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import { Tabs } from "@/components/ui/page/tabs";
import { settingsPages, type SettingsReader } from "./settings-pages";

export function SettingsNavigation({ reader }: { reader: SettingsReader }) {
  const t = useTranslations("settings.navigation");
  const path = usePathname();
  const items = settingsPages(reader).map(({ href, key }) => ({ href, label: t(key), isCurrent: href === path }));
  return <Tabs label={t("label")} items={items} />;
}
