"use client";
/** Links that switch what a page shows. Tabs underline, segments sit in a track; both live in the address, so both are links. */
import type { ReactNode } from "react";
import { Link } from "../actions/link";
import { classNames } from "../class-names";
import { useCurrentInView } from "./current-tab";

export interface TabItem {
  href: string;
  label: ReactNode;
  count?: number;
  isCurrent: boolean;
}

export interface TabsProps {
  label: string;
  items: readonly TabItem[];
  look?: "tabs" | "segments";
}

const TRACKS = {
  tabs: "relative flex gap-1 overflow-x-auto border-b border-line",
  segments: "relative inline-flex max-w-full gap-0.5 overflow-x-auto rounded bg-hover p-0.5",
};

const LINKS = {
  tabs: "-mb-px h-10 border-b-2 px-3 focus-visible:-outline-offset-2",
  segments: "h-8 rounded-sm px-3 focus-visible:-outline-offset-2",
};

const CURRENT = {
  tabs: "border-accent text-ink",
  segments: "bg-surface text-ink ring-1 ring-line",
};

const OTHER = { tabs: "border-transparent text-ink-2 hover:text-ink", segments: "text-ink-2 hover:text-ink" };

export function Tabs({ label, items, look = "tabs" }: TabsProps) {
  const track = useCurrentInView<HTMLElement>(items.find(({ isCurrent }) => isCurrent)?.href);
  return (
    <nav ref={track} aria-label={label} className={TRACKS[look]}>
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          scroll={false}
          aria-current={item.isCurrent ? "page" : undefined}
          className={classNames(
            "inline-flex items-center gap-1.5 text-base font-medium whitespace-nowrap transition-colors",
            LINKS[look],
            item.isCurrent ? CURRENT[look] : OTHER[look],
          )}
        >
          {item.label}
          {item.count !== undefined && (
            <span className="text-sm font-normal text-ink-3 tabular-nums">{item.count}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
