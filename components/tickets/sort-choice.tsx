"use client";
/** The order of the list, for widths that leave out a column or all of their heads. Only our own service sorts as it is asked. */
import { ArrowDownWideNarrow, ArrowUpNarrowWide } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/actions/icon-button";
import { Select } from "@/components/ui/fields/select";
import { useIsOwnService } from "@/lib/queries/own-service";
import { SORT_KEYS, type SortKey, type TicketFilter } from "./ticket-filter";
import type { ChangeFilter } from "./use-ticket-filter";

export function SortChoice({ filter, onChange }: { filter: TicketFilter; onChange: ChangeFilter }) {
  const t = useTranslations("tickets");
  const isOwnService = useIsOwnService();
  const isDescending = filter.sort_dir === "desc";
  if (!isOwnService) return null;
  return (
    <div className="flex min-w-0 items-center gap-1 max-sm:flex-1 2xl:hidden">
      <Select
        aria-label={t("sort.by")}
        className="sm:min-w-36 max-sm:flex-1"
        options={SORT_KEYS.map((value) => ({ value, label: t(`sort.${value}`) }))}
        value={filter.sort_key}
        onChange={(event) => onChange({ sort_key: event.target.value as SortKey })}
      />
      <IconButton
        look="secondary"
        label={t(isDescending ? "sort.descending" : "sort.ascending")}
        icon={isDescending ? <ArrowDownWideNarrow className="size-4" /> : <ArrowUpNarrowWide className="size-4" />}
        onClick={() => onChange({ sort_dir: isDescending ? "asc" : "desc" })}
      />
    </div>
  );
}
