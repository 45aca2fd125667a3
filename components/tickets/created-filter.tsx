"use client";
/** From and to which day tickets were created, both days included, in the reader's zone. */
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { Field } from "@/components/ui/fields/field";
import { TextField } from "@/components/ui/fields/text-field";
import { FilterPopover } from "./filter-popover";
import type { TicketFilter } from "./ticket-filter";
import type { ChangeFilter } from "./use-ticket-filter";

const DAY = { dateStyle: "medium", timeZone: "UTC" } as const;

export interface CreatedFilterProps {
  filter: Pick<TicketFilter, "created_from" | "created_to">;
  onChange: ChangeFilter;
}

export function CreatedFilter({ filter: { created_from, created_to }, onChange }: CreatedFilterProps) {
  const t = useTranslations("tickets.filter");
  const format = useFormatter();
  const shown = (day: string) => (day === "" ? "…" : format.dateTime(new Date(`${day}T00:00:00Z`), DAY));
  const isOn = created_from !== "" || created_to !== "";
  const isReversed = created_from !== "" && created_to !== "" && created_from > created_to;
  const days = [
    { name: "created_from", value: created_from, error: undefined },
    { name: "created_to", value: created_to, error: isReversed ? t("created_reversed") : undefined },
  ] as const;
  return (
    <FilterPopover label={t("created")} setTo={isOn ? `${shown(created_from)} – ${shown(created_to)}` : ""}>
      <div className="flex w-56 flex-col gap-3">
        {days.map(({ name, value, error }) => (
          <Field key={name} label={t(name)} error={error}>
            {(wiring) => (
              <TextField
                {...wiring}
                type="date"
                max="9999-12-31"
                value={value}
                onChange={(event) => onChange({ [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <Button
          size="small"
          look="quiet"
          disabled={!isOn}
          onClick={() => onChange({ created_from: "", created_to: "" })}
        >
          {t("any_time")}
        </Button>
      </div>
    </FilterPopover>
  );
}
