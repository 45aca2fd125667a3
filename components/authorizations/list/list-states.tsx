"use client";
/** What stands in place of permits: while the first ones come, when none match, and when nobody ever asked. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { clearFilter, hasFilter, type AuthorizationFilter } from "./authorization-filter";
import type { ChangeFilter } from "./use-authorization-filter";

const PERMITS = 4;

export function PermitsLoading() {
  const t = useTranslations("authorizations");
  return (
    <div role="status" aria-busy className="flex flex-col gap-3">
      <span className="sr-only">{t("loading")}</span>
      {Array.from({ length: PERMITS }, (_, row) => (
        <div key={row} className="flex h-36 flex-col gap-3 rounded border border-line bg-surface p-4">
          <Skeleton className="h-5 w-2/5" />
          <Skeleton className="h-4 w-1/4" />
          <Skeleton className="h-4 w-3/5" />
        </div>
      ))}
    </div>
  );
}

export interface NoPermitsProps {
  filter: AuthorizationFilter;
  onChange: ChangeFilter;
}

export function NoPermits({ filter, onChange }: NoPermitsProps) {
  const t = useTranslations("authorizations.empty");
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
  return <EmptyState drawing="key">{t("never_asked")}</EmptyState>;
}
