"use client";
/** States with their counts, which are also the filter. What waits for the reader comes first and is the only one in colour. */
import { useFormatter, useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { classNames } from "@/components/ui/class-names";
import { StateShape } from "@/components/ui/marks/state-mark";
import { useListScope } from "./scope/list-scope";
import { changeFilter, filterAddress, type TicketFilter } from "./ticket-filter";
import type { StatusTab } from "./status-tabs";
import type { ChangeFilter } from "./use-ticket-filter";

const LOOK =
  "inline-flex h-10 items-center gap-1.5 border-b-2 px-2.5 text-sm font-medium whitespace-nowrap transition-colors " +
  "focus-visible:-outline-offset-2 touch-room";

function isPlainPress({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

export interface StatusStripProps {
  tabs: readonly StatusTab[];
  filter: TicketFilter;
  onChange: ChangeFilter;
}

export function StatusStrip({ tabs, filter, onChange }: StatusStripProps) {
  const t = useTranslations("tickets.tabs");
  const { list } = useListScope();
  return (
    <nav aria-label={t("label")} className="flex min-w-0 flex-1 gap-1 overflow-x-auto overflow-y-hidden">
      {tabs.map((tab) => (
        <a
          key={tab.key}
          href={filterAddress(changeFilter(filter, { status: tab.status }), list)}
          aria-current={tab.isCurrent ? "page" : undefined}
          onClick={(event) => {
            if (!isPlainPress(event)) return;
            event.preventDefault();
            if (!tab.isCurrent) onChange({ status: tab.status });
          }}
          className={classNames(
            LOOK,
            tab.isCurrent ? "border-accent text-ink" : "border-transparent text-ink-2 hover:text-ink",
          )}
        >
          <TabFace tab={tab} />
        </a>
      ))}
    </nav>
  );
}

function TabFace({ tab: { key, count } }: { tab: StatusTab }) {
  const t = useTranslations("tickets.tabs");
  const states = useTranslations("states");
  const format = useFormatter();
  const isYourTurn = key === "your_turn" && (count ?? 0) > 0;
  return (
    <>
      {isYourTurn && <StateShape kind="asked" />}
      <span>{key === "all" || key === "your_turn" ? t(key) : states(`ticket.${key}`)}</span>
      <span
        className={classNames(
          "min-w-5 text-center text-sm tabular-nums",
          isYourTurn ? "rounded-full bg-amber-soft px-1.5 font-semibold text-amber" : "font-normal text-ink-3",
        )}
      >
        {count === undefined ? "" : format.number(count)}
      </span>
    </>
  );
}
