"use client";
/** A filter of several ticks: states, labels. */
import type { ReactNode } from "react";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { FilterPopover } from "./filter-popover";

export interface Choice<Value> {
  value: Value;
  /** Words alone, for the button. */
  name: string;
  face?: ReactNode;
}

export interface ChoicesFilterProps<Value> {
  label: string;
  choices: readonly Choice<Value>[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
  countMax?: number;
  hint?: ReactNode;
}

export function ChoicesFilter<Value extends string | number>(props: ChoicesFilterProps<Value>) {
  const { label, choices, chosen, onChange, countMax = choices.length, hint } = props;
  const names = choices.filter(({ value }) => chosen.includes(value)).map(({ name }) => name);
  return (
    <FilterPopover label={label} setTo={names.join(", ")}>
      <fieldset className="flex min-w-44 flex-col gap-2">
        <legend className="sr-only">{label}</legend>
        {choices.map(({ value, name, face }) => {
          const isChosen = chosen.includes(value);
          return (
            <Checkbox
              key={value}
              label={face ?? name}
              checked={isChosen}
              disabled={!isChosen && chosen.length >= countMax}
              onChange={() => onChange(isChosen ? chosen.filter((one) => one !== value) : [...chosen, value])}
            />
          );
        })}
        {hint && <p className="text-sm text-ink-2">{hint}</p>}
      </fieldset>
    </FilterPopover>
  );
}
