"use client";
/** What people come for, each one press away, in their own words. */
import { CalendarRange, Download, FilePlus2, KeyRound, MessageSquareReply, Users, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/actions/link";
import { Panel } from "@/components/ui/page/panel";

export interface WaysReader {
  is_account: boolean;
  is_group_operator: boolean;
}

type WayName = "submit" | "answer" | "access" | "colleagues" | "group" | "last_month" | "export";
type Way = { key: WayName; href: string; Sign: LucideIcon; isOffered?: boolean };

export function Ways({ reader }: { reader: WaysReader }) {
  const t = useTranslations("overview.ways");
  const ways: Way[] = [
    { key: "submit", href: "/tickets/new", Sign: FilePlus2 },
    { key: "answer", href: "/tickets?status=17", Sign: MessageSquareReply },
    { key: "access", href: "/authorizations", Sign: KeyRound },
    { key: "colleagues", href: "/tickets", Sign: Users, isOffered: reader.is_account },
    { key: "group", href: "/group-tickets", Sign: Users, isOffered: reader.is_group_operator },
    { key: "last_month", href: "/tickets?created=last_month", Sign: CalendarRange },
    { key: "export", href: "/tickets?do=export", Sign: Download },
  ];
  return (
    <Panel title={t("title")} isFlush className="seen-late [--room:24rem]">
      <ul className="py-1.5">
        {ways
          .filter(({ isOffered = true }) => isOffered)
          .map(({ key, href, Sign }) => (
            <li key={key}>
              <Link
                href={href}
                className="group flex items-start gap-2.5 px-4 py-2 hover:bg-hover focus-visible:-outline-offset-2"
              >
                <Sign aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
                <span className="min-w-0">
                  <span className="block font-medium group-hover:text-accent">{t(key)}</span>
                  <span className="block text-sm text-ink-2">{t(`${key}_hint`)}</span>
                </span>
              </Link>
            </li>
          ))}
      </ul>
    </Panel>
  );
}
