"use client";
/** Name and colour of a label, each checked where it stands. */
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/fields/field";
import { LengthCounter } from "@/components/ui/fields/length-counter";
import { TextField } from "@/components/ui/fields/text-field";
import { ColorField } from "./color-field";
import { isLabelColor } from "./label-colors";
import { LABEL_NAME_LENGTH_MAX } from "./label-rules";

export type LabelEntry = { name: string; color: string };

export function isFitLabel({ name, color }: LabelEntry): boolean {
  const length = name.trim().length;
  return length > 0 && length <= LABEL_NAME_LENGTH_MAX && isLabelColor(color);
}

export interface LabelFieldsProps {
  entry: LabelEntry;
  onChange: (entry: LabelEntry) => void;
  /** Faults are told once the reader tried to save. */
  isTried: boolean;
}

export function LabelFields({ entry, onChange, isTried }: LabelFieldsProps) {
  const t = useTranslations("labels.form");
  const length = entry.name.trim().length;
  const isLong = length > LABEL_NAME_LENGTH_MAX;
  const nameFault = isLong ? t("name_long", { max: LABEL_NAME_LENGTH_MAX }) : t("name_missing");
  return (
    <div className="flex flex-col gap-4">
      <Field
        label={t("name")}
        isRequired
        error={isLong || (isTried && length === 0) ? nameFault : undefined}
        aside={<LengthCounter length={length} max={LABEL_NAME_LENGTH_MAX} />}
      >
        {(wiring) => (
          <TextField
            {...wiring}
            autoComplete="off"
            value={entry.name}
            onChange={(event) => onChange({ ...entry, name: event.target.value })}
          />
        )}
      </Field>
      <ColorField
        value={entry.color}
        onChange={(color) => onChange({ ...entry, color })}
        error={isTried && !isLabelColor(entry.color) ? t("color_wrong") : undefined}
      />
    </div>
  );
}
