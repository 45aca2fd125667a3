"use client";
/** The pages of the console as links. The most exact address of the list is the current one. */
import {
  FilePlus2,
  Inbox,
  KeyRound,
  KeySquare,
  LayoutDashboard,
  Mail,
  Settings,
  Tags,
  Tickets,
  UsersRound,
  type LucideIcon,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import { Link } from "@/components/ui/actions/link";
import { classNames } from "@/components/ui/class-names";
import { useIsOwnService } from "@/lib/queries/own-service";
import { UnreadBadge } from "./unread/unread-link";

type PlaceName =
  | "overview"
  | "messages"
  | "create"
  | "tickets"
  | "group_tickets"
  | "labels"
  | "authorizations"
  | "group_authorizations"
  | "desk"
  | "settings";
type Place = { href: string; key: PlaceName; Sign: LucideIcon; forGroupOperator?: true; needsOwnService?: true };

const SETTINGS: Place = { href: "/settings", key: "settings", Sign: Settings };
const CUSTOMER: readonly Place[] = [
  { href: "/overview", key: "overview", Sign: LayoutDashboard },
  { href: "/tickets/new", key: "create", Sign: FilePlus2 },
  { href: "/tickets", key: "tickets", Sign: Tickets },
  { href: "/group-tickets", key: "group_tickets", Sign: UsersRound, forGroupOperator: true },
  { href: "/authorizations", key: "authorizations", Sign: KeyRound },
  { href: "/group-authorizations", key: "group_authorizations", Sign: KeySquare, forGroupOperator: true },
  { href: "/messages", key: "messages", Sign: Mail, needsOwnService: true },
  { href: "/labels", key: "labels", Sign: Tags },
  SETTINGS,
];
const ENGINEER: readonly Place[] = [{ href: "/desk", key: "desk", Sign: Inbox }, SETTINGS];

const LOOK =
  "flex h-9 items-center gap-2.5 rounded px-2.5 text-sm font-medium whitespace-nowrap transition-colors touch-room " +
  "focus-visible:-outline-offset-2";

export function currentPlace(hrefs: readonly string[], path: string): string | undefined {
  const within = hrefs.filter((href) => path === href || path.startsWith(`${href}/`));
  return within.toSorted((one, other) => other.length - one.length)[0];
}

/** Which places are drawn: what the reader is, as the session knows it. */
export type NavigationReader = { is_engineer: boolean; is_group_operator: boolean };

export function placesFor(
  { is_engineer, is_group_operator }: NavigationReader,
  isOwnService: boolean,
): readonly Place[] {
  const places = is_engineer ? ENGINEER : CUSTOMER;
  return places.filter(
    ({ forGroupOperator, needsOwnService }) =>
      (forGroupOperator !== true || is_group_operator) && (needsOwnService !== true || isOwnService),
  );
}

export interface NavigationLinksProps {
  reader: NavigationReader;
  isFolded?: boolean;
  onFollow?: () => void;
}

export function NavigationLinks({ reader, isFolded = false, onFollow }: NavigationLinksProps) {
  const t = useTranslations("shell.navigation");
  const places = placesFor(reader, useIsOwnService());
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
            <span className={isFolded ? "sr-only" : "flex-1 truncate"}>{t(key)}</span>
            {key === "messages" && !isFolded && <UnreadBadge />}
          </Link>
        </li>
      ))}
    </ul>
  );
}
