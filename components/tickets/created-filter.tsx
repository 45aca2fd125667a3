"use client";
/** When tickets were created: a span by name, or from and to which day, both included, in the reader's zone. */
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { Field, type FieldWiring } from "@/components/ui/fields/field";
import { TextField } from "@/components/ui/fields/text-field";
import { CREATED_PRESETS } from "./created-preset";
import { FilterPopover } from "./filter-popover";
import type { TicketFilter } from "./ticket-filter";
import type { ChangeFilter } from "./use-ticket-filter";

const DAY = { dateStyle: "medium", timeZone: "UTC" } as const;

/** While a year is typed the browser gives full days of the years 2, 20 and 202. */
const FIRST_DAY = "1000-01-01";

export interface CreatedFilterProps {
  filter: Pick<TicketFilter, "created" | "created_from" | "created_to">;
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

export function CreatedFilter({ filter, onChange }: CreatedFilterProps) {
  const t = useTranslations("tickets.filter");
  const format = useFormatter();
  const { created, created_from, created_to } = filter;
  const shown = (day: string) => (day === "" ? "…" : format.dateTime(new Date(`${day}T00:00:00Z`), DAY));
  const days = created_from + created_to === "" ? "" : `${shown(created_from)} – ${shown(created_to)}`;
  return (
    <FilterPopover label={t("created")} setTo={created === "" ? days : t(`presets.${created}`)}>
      <div className="flex w-60 flex-col gap-3">
        <Presets chosen={created} onChange={onChange} />
        <Days filter={filter} onChange={onChange} />
        <Button
          size="small"
          look="quiet"
          disabled={created + days === ""}
          onClick={() => onChange({ created: "", created_from: "", created_to: "" })}
        >
          {t("any_time")}
        </Button>
      </div>
    </FilterPopover>
  );
}

function Presets({ chosen, onChange }: { chosen: TicketFilter["created"]; onChange: ChangeFilter }) {
  const t = useTranslations("tickets.filter");
  return (
    <div role="group" aria-label={t("spans")} className="flex flex-wrap gap-1">
      {CREATED_PRESETS.map((preset) => (
        <Button
          key={preset}
          size="small"
          aria-pressed={preset === chosen}
          className={preset === chosen ? "border-accent text-accent" : undefined}
          onClick={() => onChange({ created: preset, created_from: "", created_to: "" })}
        >
          {t(`presets.${preset}`)}
        </Button>
      ))}
    </div>
  );
}

function Days({ filter: { created_from, created_to }, onChange }: CreatedFilterProps) {
  const t = useTranslations("tickets.filter");
  const isReversed = created_from !== "" && created_to !== "" && created_from > created_to;
  const days = [
    { name: "created_from", value: created_from, error: undefined },
    { name: "created_to", value: created_to, error: isReversed ? t("created_reversed") : undefined },
  ] as const;
  return days.map(({ name, value, error }) => (
    <Field key={name} label={t(name)} error={error}>
      {(wiring) => (
        <DayField wiring={wiring} value={value} onDay={(day) => onChange({ created: "", [name]: day }, "replace")} />
      )}
    </Field>
  ));
}
