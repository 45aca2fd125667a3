"use client";
/** The pages of the console as links. The most exact address of the list is the current one. */
import { FilePlus2, Inbox, Tickets, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { classNames } from "@/components/ui/class-names";

type Place = { href: string; key: "create" | "tickets" | "desk"; Sign: LucideIcon };

const CUSTOMER: readonly Place[] = [
  { href: "/tickets/new", key: "create", Sign: FilePlus2 },
  { href: "/tickets", key: "tickets", Sign: Tickets },
];
const ENGINEER: readonly Place[] = [{ href: "/desk", key: "desk", Sign: Inbox }];

const LOOK =
  "flex h-9 items-center gap-2.5 rounded px-2.5 text-sm font-medium whitespace-nowrap transition-colors touch-room " +
  "focus-visible:-outline-offset-2";

export function currentPlace(hrefs: readonly string[], path: string): string | undefined {
  const within = hrefs.filter((href) => path === href || path.startsWith(`${href}/`));
  return within.toSorted((one, other) => other.length - one.length)[0];
}

export interface NavigationLinksProps {
  isEngineer: boolean;
  isFolded?: boolean;
  onFollow?: () => void;
}

export function NavigationLinks({ isEngineer, isFolded = false, onFollow }: NavigationLinksProps) {
  const t = useTranslations("shell.navigation");
  const places = isEngineer ? ENGINEER : CUSTOMER;
  const current = currentPlace(
    places.map(({ href }) => href),
    usePathname(),
  );
  return (
    <ul className="flex flex-col gap-0.5">
      {places.map(({ href, key, Sign }) => (
        <li key={href}>
          <Link
            href={href}
            onClick={onFollow}
            title={isFolded ? t(key) : undefined}
            aria-current={href === current ? "page" : undefined}
            className={classNames(
              LOOK,
              href === current ? "bg-accent-soft text-accent" : "text-ink-2 hover:bg-hover hover:text-ink",
            )}
          >
            <Sign aria-hidden className="size-4 shrink-0" />
            <span className={isFolded ? "sr-only" : "truncate"}>{t(key)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
