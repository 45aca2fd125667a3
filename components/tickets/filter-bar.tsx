"use client";
/** All filters in one row; how many are on, and one press that clears them. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { ChoicesFilter } from "./choices-filter";
import { CreatedFilter } from "./created-filter";
import { FilterSearch } from "./filter-search";
import { LabelFilter } from "./label-filter";
import { ProductFilter } from "./product-filter";
import { SubmitterFilter } from "./submitter-filter";
import { clearFilter, countFilters, SHOWN_STATUSES, type TicketFilter } from "./ticket-filter";
import type { ChangeFilter } from "./use-ticket-filter";

export interface FilterBarProps {
  filter: TicketFilter;
  onChange: ChangeFilter;
  /** The account itself sees the tickets of all of its users. */
  isAccount: boolean;
}

export function FilterBar({ filter, onChange, isAccount }: FilterBarProps) {
  const t = useTranslations("tickets.filter");
  const states = useTranslations("states");
  const count = countFilters(filter);
  return (
    <div role="group" aria-label={t("title")} className="flex flex-wrap items-center gap-2">
      <FilterSearch value={filter.app_key} onChange={onChange} />
      <ChoicesFilter
        label={t("state")}
        choices={SHOWN_STATUSES.map((value) => ({ value, name: states(`ticket.${value}`) }))}
        chosen={filter.status}
        onChange={(status) => onChange({ status })}
      />
      <CreatedFilter filter={filter} onChange={onChange} />
      <ProductFilter chosen={filter.product_category_id} onChange={onChange} />
      <LabelFilter chosen={filter.label_id} onChange={onChange} />
      {isAccount && <SubmitterFilter value={filter.x_customer_name} onChange={onChange} />}
      {count > 0 && (
        <div className="flex items-center gap-1 text-sm text-ink-2">
          <span role="status">{t("count", { count })}</span>
          <Button size="small" look="quiet" onClick={() => onChange({ ...clearFilter(filter), status: filter.status })}>
            {t("clear")}
          </Button>
        </div>
      )}
    </div>
  );
}
