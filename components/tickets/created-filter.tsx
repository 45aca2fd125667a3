"use client";
/** From and to which day tickets were created, both days included, in the reader's zone. */
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { Field, type FieldWiring } from "@/components/ui/fields/field";
import { TextField } from "@/components/ui/fields/text-field";
import { FilterPopover } from "./filter-popover";
import type { TicketFilter } from "./ticket-filter";
import type { ChangeFilter } from "./use-ticket-filter";

const DAY = { dateStyle: "medium", timeZone: "UTC" } as const;

/** While a year is typed the browser gives full days of the years 2, 20 and 202. */
const FIRST_DAY = "1000-01-01";

export interface CreatedFilterProps {
  filter: Pick<TicketFilter, "created_from" | "created_to">;
  onChange: ChangeFilter;
}

interface DayFieldProps {
  wiring: FieldWiring;
  value: string;
  onDay: (day: string) => void;
}

/** What is typed stays here until it is a whole day, or the field is left. */
function DayField({ wiring, value, onDay }: DayFieldProps) {
  const [typed, setTyped] = useState<string>();
  const send = (day: string) => {
    if (day !== value) onDay(day);
  };
  return (
    <TextField
      {...wiring}
      type="date"
      max="9999-12-31"
      value={typed ?? value}
      onChange={({ target }) => {
        setTyped(target.value);
        const isWhole = target.value === "" ? !target.validity.badInput : target.value >= FIRST_DAY;
        if (isWhole) send(target.value);
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === "Enter") send(currentTarget.value);
      }}
      onBlur={({ target }) => {
        setTyped(undefined);
        if (typed !== undefined) send(target.value);
      }}
    />
  );
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
              <DayField wiring={wiring} value={value} onDay={(day) => onChange({ [name]: day }, "replace")} />
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
