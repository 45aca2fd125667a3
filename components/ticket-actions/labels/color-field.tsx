"use client";
/** The colour of a label: one of ten by a press, or any other as #RRGGBB. */
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Field } from "@/components/ui/fields/field";
import { TextField } from "@/components/ui/fields/text-field";
import { LABEL_COLORS } from "./label-colors";

export interface ColorFieldProps {
  value: string;
  onChange: (color: string) => void;
  error?: string | undefined;
}

export function ColorField({ value, onChange, error }: ColorFieldProps) {
  const t = useTranslations("labels.form");
  const name = useId();
  return (
    <div className="flex flex-col gap-3">
      <fieldset>
        <legend className="mb-1.5 font-medium">{t("color")}</legend>
        <div className="flex flex-wrap gap-2">
          {LABEL_COLORS.map((color, place) => (
            <label
              key={color}
              title={t(`colors.${place as 0}`)}
              style={{ backgroundColor: color }}
              className="keep-colour grid size-7 place-items-center rounded-full has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name={name}
                aria-label={t(`colors.${place as 0}`)}
                checked={value.toUpperCase() === color}
                onChange={() => onChange(color)}
                className="sr-only"
              />
              {value.toUpperCase() === color && <Check aria-hidden className="size-4 text-white drop-shadow-sm" />}
            </label>
          ))}
        </div>
      </fieldset>
      <Field label={t("other")} hint={t("other_hint")} error={error}>
        {(wiring) => (
          <TextField
            {...wiring}
            className="w-32 font-mono"
            maxLength={7}
            autoComplete="off"
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.target.value.trim())}
          />
        )}
      </Field>
    </div>
  );
}
