/** The bar above every page: product, search, language, theme, account. 48 px high and always in view. */
import { getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/actions/link";
import { ProductMark } from "@/components/ui/page/product-mark";
import { AccountMenu, type Person } from "./account-menu";
import { LanguageMenu } from "./language-menu";
import { NavigationDrawer } from "./navigation-drawer";
import type { Theme } from "./preferences";
import { ThemeMenu } from "./theme-menu";
import { TicketSearch } from "./ticket-search";
import { UnreadLink } from "./unread/unread-link";

export interface TopBarProps {
  person: Person;
  theme: Theme;
  home: string;
}

export async function TopBar({ person, theme, home }: TopBarProps) {
  const t = await getTranslations("shell");
  const search = person.is_engineer ? { action: "/desk", name: "search" } : { action: "/tickets", name: "app_key" };
  return (
    <header className="sticky top-0 z-30 flex h-12 items-center gap-1 border-b border-line bg-surface px-2 sm:gap-3 sm:px-4">
      <NavigationDrawer reader={person} theme={theme} />
      <Link href={home} className="flex shrink-0 items-center gap-2.5 rounded font-semibold">
        <ProductMark />
        <span className="max-sm:sr-only">{t("product")}</span>
      </Link>
      <div className="flex min-w-0 flex-1 justify-center px-1">
        <TicketSearch {...search} />
      </div>
      <div className="flex shrink-0 items-center">
        <div className="flex items-center max-sm:hidden">
          <LanguageMenu />
          <ThemeMenu theme={theme} />
        </div>
        {!person.is_engineer && <UnreadLink />}
        <AccountMenu person={person} />
      </div>
    </header>
  );
}
