"use client";
/** All filters in one row, and one press that clears them. Whose requests they are matters only where there are others'. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { Select } from "@/components/ui/fields/select";
import {
  clearFilter,
  hasTextFilter,
  shownGroup,
  TEXT_FILTERS,
  type AuthorizationFilter,
  type Group,
} from "./authorization-filter";
import { TextFilter } from "./text-filter";
import type { ChangeFilter } from "./use-authorization-filter";

export interface FilterRowProps {
  filter: AuthorizationFilter;
  onChange: ChangeFilter;
  /** On the page of groups. */
  groups: readonly Group[] | undefined;
  seesOthers: boolean;
}

export function FilterRow({ filter, onChange, groups, seesOthers }: FilterRowProps) {
  const t = useTranslations("authorizations.filter");
  const names = TEXT_FILTERS.filter((name) => name !== "sub_customer_name" || seesOthers);
  return (
    <div role="group" aria-label={t("title")} className="flex flex-wrap items-center gap-2">
      {groups !== undefined && groups.length > 1 && (
        <Select
          aria-label={t("group")}
          className="w-full sm:w-44"
          value={shownGroup(filter, groups)}
          options={groups.map(({ group_id, name }) => ({ value: group_id, label: name }))}
          onChange={(event) => onChange({ group_id: event.target.value })}
        />
      )}
      {names.map((name) => (
        <TextFilter key={name} name={name} value={filter[name]} onChange={onChange} />
      ))}
      {hasTextFilter(filter) && (
        <Button size="small" look="quiet" onClick={() => onChange({ ...clearFilter(filter), status: filter.status })}>
          {t("clear")}
        </Button>
      )}
    </div>
  );
}
