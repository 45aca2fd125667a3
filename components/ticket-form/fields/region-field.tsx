"use client";
/** Where the fault occurs; asked for where the problem type needs it. */
import { useTranslations } from "next-intl";
import type { Region } from "@/lib/contract/catalogue";
import { useFormField } from "@/components/form/fields/use-form-field";
import { Field } from "@/components/ui/fields/field";
import type { TicketValues } from "../form/ticket-values";
import { SearchSelect } from "./search-select";

export function RegionField({ regions, isRequired }: { regions: readonly Region[]; isRequired: boolean }) {
  const t = useTranslations("ticket_form.region");
  const { field, error } = useFormField<TicketValues>("region_id");
  const choices = regions.flatMap(({ region_id, region_name }) =>
    region_id ? [{ value: region_id, label: region_name ?? region_id, note: region_id }] : [],
  );
  return (
    <Field label={t("label")} error={error} isRequired={isRequired} hint={isRequired ? undefined : t("hint")}>
      {(wiring) => (
        <SearchSelect
          wiring={wiring}
          name={field.name}
          value={typeof field.value === "string" ? field.value : ""}
          onChange={field.onChange}
          onBlur={field.onBlur}
          inputRef={field.ref}
          choices={choices}
          placeholder={t("placeholder")}
          listLabel={t("list")}
        />
      )}
    </Field>
  );
}
