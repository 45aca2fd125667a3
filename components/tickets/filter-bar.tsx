"use client";
/**
 * All filters in one row; how many are on, and one press that clears them. On a phone they fold away behind a button, so that tickets are
 * seen first. By product and by unread only our own service filters.
 */
import { MailOpen, SlidersHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { useIsOwnService } from "@/lib/queries/own-service";
import { ChoicesFilter } from "./choices-filter";
import { CreatedFilter } from "./created-filter";
import { FilterSearch } from "./filter-search";
import { GroupFilter } from "./filters/group-filter";
import { MoreFilter } from "./filters/more-filter";
import { SubmitterFilter } from "./filters/submitter-filter";
import { LabelFilter } from "./label-filter";
import { ProductFilter } from "./product-filter";
import { useListScope } from "./scope/list-scope";
import { clearFilter, countFilters, SHOWN_STATUSES, type TicketFilter } from "./ticket-filter";
import type { ChangeFilter } from "./use-ticket-filter";

export interface FilterBarProps {
  filter: TicketFilter;
  onChange: ChangeFilter;
}

export function FilterBar({ filter, onChange }: FilterBarProps) {
  const t = useTranslations("tickets.filter");
  const states = useTranslations("states");
  const isOwnService = useIsOwnService();
  const { isAccount, groups } = useListScope();
  const seesOthers = isAccount || groups.length > 0;
  const [isUnfolded, setUnfolded] = useState(false);
  const count = countFilters(filter);
  const id = useId();
  return (
    <div role="group" aria-label={t("title")} className="contents">
      <FilterSearch value={filter.app_key} onChange={onChange} />
      <Button
        className="sm:hidden"
        aria-expanded={isUnfolded}
        aria-controls={id}
        icon={<SlidersHorizontal aria-hidden className="size-4" />}
        onClick={() => setUnfolded(!isUnfolded)}
      >
        {count === 0 ? t("title") : t("title_with_count", { count })}
      </Button>
      <div id={id} className={isUnfolded ? "contents" : "contents max-sm:hidden"}>
        {groups.length > 0 && <GroupFilter filter={filter} onChange={onChange} />}
        <ChoicesFilter
          label={t("state")}
          choices={SHOWN_STATUSES.map((value) => ({ value, name: states(`ticket.${value}`) }))}
          chosen={filter.status}
          onChange={(status) => onChange({ status })}
        />
        <CreatedFilter filter={filter} onChange={onChange} />
        {isOwnService && <ProductFilter chosen={filter.product_category_id} onChange={onChange} />}
        <LabelFilter chosen={filter.label_id} onChange={onChange} />
        {seesOthers && <SubmitterFilter filter={filter} onChange={onChange} />}
        <MoreFilter filter={filter} onChange={onChange} />
        {isOwnService && <UnreadFilter isOn={filter.has_unread} onChange={onChange} />}
      </div>
      <Clear filter={filter} onChange={onChange} />
    </div>
  );
}

function UnreadFilter({ isOn, onChange }: { isOn: boolean; onChange: ChangeFilter }) {
  const t = useTranslations("tickets.filter");
  return (
    <Button
      aria-pressed={isOn}
      icon={<MailOpen aria-hidden className="size-4" />}
      className={isOn ? "border-accent text-accent" : "text-ink-2"}
      onClick={() => onChange({ has_unread: !isOn })}
    >
      {t("unread")}
    </Button>
  );
}

function Clear({ filter, onChange }: FilterBarProps) {
  const t = useTranslations("tickets.filter");
  const count = countFilters(filter);
  if (count === 0) return null;
  return (
    <div className="flex items-center gap-1 text-sm text-ink-2">
      <span role="status">{t("count", { count })}</span>
      <Button size="small" look="quiet" onClick={() => onChange({ ...clearFilter(filter), status: filter.status })}>
        {t("clear")}
      </Button>
    </div>
  );
}
