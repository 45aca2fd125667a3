"use client";
/** The states as tabs, which are also the filter. How many requests wait for the reader is told in colour. */
import { useFormatter, useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { classNames } from "@/components/ui/class-names";
import { changeFilter, filterSearch, SHOWN_STATES, type AuthorizationFilter } from "./authorization-filter";
import type { ChangeFilter } from "./use-authorization-filter";

const LOOK =
  "-mb-px inline-flex h-10 items-center gap-1.5 border-b-2 px-2.5 text-sm font-medium whitespace-nowrap transition-colors " +
  "focus-visible:-outline-offset-2 touch-room";

function isPlainPress({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

export interface StateTabsProps {
  filter: AuthorizationFilter;
  /** Absent while it is on its way. */
  waiting: number | undefined;
  onChange: ChangeFilter;
}

export function StateTabs({ filter, waiting = 0, onChange }: StateTabsProps) {
  const t = useTranslations("authorizations.tabs");
  const states = useTranslations("states");
  const format = useFormatter();
  return (
    <nav aria-label={t("label")} className="flex gap-1 overflow-x-auto overflow-y-hidden border-b border-line">
      {[undefined, ...SHOWN_STATES].map((status) => (
        <a
          key={status ?? "all"}
          href={filterSearch(changeFilter(filter, { status })) || "?"}
          aria-current={status === filter.status ? "page" : undefined}
          onClick={(event) => {
            if (!isPlainPress(event)) return;
            event.preventDefault();
            if (status !== filter.status) onChange({ status });
          }}
          className={classNames(
            LOOK,
            status === filter.status ? "border-accent text-ink" : "border-transparent text-ink-2 hover:text-ink",
          )}
        >
          {status === undefined ? t("all") : states(`authorization.${status}`)}
          {status === 0 && waiting > 0 && (
            <span className="min-w-5 rounded-full bg-amber-soft px-1.5 text-center font-semibold text-amber tabular-nums">
              {format.number(waiting)}
            </span>
          )}
        </a>
      ))}
    </nav>
  );
}
