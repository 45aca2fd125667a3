"use client";
/** One dimension scored by stars: a group of radio buttons, so that arrows move and every value is read aloud. */
import { Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";

export interface StarsProps {
  label: string;
  hint?: string | undefined;
  steps: readonly number[];
  value: number | undefined;
  onChange: (value: number) => void;
}

export function Stars({ label, hint, steps, value, onChange }: StarsProps) {
  const t = useTranslations("ticket.score");
  const name = useId();
  return (
    <fieldset
      role="radiogroup"
      aria-describedby={hint ? `${name}-hint` : undefined}
      className="flex min-w-0 flex-wrap items-center justify-between gap-x-4"
    >
      <legend className="sr-only">{label}</legend>
      <div aria-hidden className="min-w-40 flex-1">
        <p className="font-medium">{label}</p>
        {hint && (
          <p id={`${name}-hint`} className="text-sm text-ink-2">
            {hint}
          </p>
        )}
      </div>
      <div className="flex items-center">
        {steps.map((step) => (
          <label
            key={step}
            className="relative grid size-9 cursor-pointer place-items-center rounded text-ink-3 touch-room hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={step}
              checked={step === value}
              onChange={() => onChange(step)}
              className="sr-only"
            />
            <Star
              aria-hidden
              className={`size-5 ${value !== undefined && step <= value ? "fill-amber text-amber" : ""}`}
            />
            <span className="sr-only">{t("stars", { value: step })}</span>
          </label>
        ))}
        <span aria-hidden className="w-14 text-end text-sm text-ink-2 tabular-nums">
          {value !== undefined && t("of", { value, max: steps.at(-1) ?? value })}
        </span>
      </div>
    </fieldset>
  );
}
