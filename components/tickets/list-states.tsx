"use client";
/** What stands in place of rows: while the first ones come, when none match, and when there never was a ticket. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { LinkButton } from "@/components/ui/actions/link-button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { useListScope } from "./scope/list-scope";
import { clearFilter, hasFilter, type TicketFilter } from "./ticket-filter";
import type { ChangeFilter } from "./use-ticket-filter";

export function RowsLoading({ rows }: { rows: number }) {
  const t = useTranslations("tickets");
  return (
    <div role="status" aria-busy>
      <span className="sr-only">{t("loading")}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div
          key={row}
          className="flex h-[3.25rem] flex-col justify-center gap-2 border-b border-line px-4 last:border-b-0"
        >
          <Skeleton className="h-4 w-2/5" />
          <Skeleton className="h-3 w-1/4" />
        </div>
      ))}
    </div>
  );
}

export interface NoRowsProps {
  filter: TicketFilter;
  onChange: ChangeFilter;
}

export function NoRows({ filter, onChange }: NoRowsProps) {
  const t = useTranslations("tickets.empty");
  const { groups } = useListScope();
  if (filter.page > 1)
    return (
      <EmptyState drawing="search" action={<Button onClick={() => onChange({ page: 1 })}>{t("first_page")}</Button>}>
        {t("no_such_page")}
      </EmptyState>
    );
  if (hasFilter(filter))
    return (
      <EmptyState drawing="search" action={<Button onClick={() => onChange(clearFilter(filter))}>{t("reset")}</Button>}>
        {t("nothing_matches")}
      </EmptyState>
    );
  if (groups.length > 0) return <EmptyState>{t("group_empty")}</EmptyState>;
  return (
    <EmptyState action={<LinkButton href="/tickets/new">{t("submit")}</LinkButton>}>{t("never_had_one")}</EmptyState>
  );
}
