"use client";
/** Filter by who submitted, for the account itself, which sees everybody's tickets. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { Field } from "@/components/ui/fields/field";
import { TextField } from "@/components/ui/fields/text-field";
import { FilterPopover } from "./filter-popover";
import type { ChangeFilter } from "./use-ticket-filter";

const LENGTH_MAX = 64;

export function SubmitterFilter({ value, onChange }: { value: string; onChange: ChangeFilter }) {
  const t = useTranslations("tickets.filter");
  return (
    <FilterPopover label={t("submitter")} setTo={value}>
      {(close) => (
        <form
          className="flex w-56 flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            const given = new FormData(event.currentTarget).get("name");
            onChange({ x_customer_name: typeof given === "string" ? given.trim() : "" });
            close();
          }}
        >
          <Field label={t("submitter_name")}>
            {(wiring) => (
              <TextField
                {...wiring}
                name="name"
                defaultValue={value}
                maxLength={LENGTH_MAX}
                autoComplete="off"
                autoFocus
              />
            )}
          </Field>
          <Button type="submit" size="small">
            {t("apply")}
          </Button>
        </form>
      )}
    </FilterPopover>
  );
}
