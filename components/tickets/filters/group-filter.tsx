"use client";
/** Whose tickets are shown: the members of one of the groups that the reader operates. */
import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/fields/select";
import { useListScope } from "../scope/list-scope";
import { shownGroup, type TicketFilter } from "../ticket-filter";
import type { ChangeFilter } from "../use-ticket-filter";

export interface GroupFilterProps {
  filter: TicketFilter;
  onChange: ChangeFilter;
}

export function GroupFilter({ filter, onChange }: GroupFilterProps) {
  const t = useTranslations("tickets.filter");
  const { groups } = useListScope();
  const ids = groups.map(({ group_id }) => group_id);
  return (
    <Select
      aria-label={t("group")}
      className="w-40"
      options={groups.map(({ group_id, name }) => ({ value: group_id, label: t("of_group", { name }) }))}
      value={shownGroup(filter, ids) ?? ""}
      onChange={(event) => onChange({ group_id: event.target.value })}
    />
  );
}
