"use client";
/** A few words that go with an action, 400 characters at most. */
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Field } from "@/components/ui/fields/field";
import { LengthCounter } from "@/components/ui/fields/length-counter";
import { TextArea } from "@/components/ui/fields/text-area";

export const NOTE_LENGTH_MAX = 400;

export function isTooLong(text: string): boolean {
  return text.trim().length > NOTE_LENGTH_MAX;
}

export interface NoteFieldProps {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
  isRequired?: boolean;
  /** Characters that are sent along with the text and count with it. */
  alsoSent?: number;
  lengthMax?: number;
  rows?: number;
}

export function NoteField(props: NoteFieldProps) {
  const {
    label,
    value,
    onChange,
    hint,
    error,
    isRequired,
    alsoSent = 0,
    lengthMax = NOTE_LENGTH_MAX,
    rows = 3,
  } = props;
  const t = useTranslations("ticket_actions");
  const length = value.trim().length + alsoSent;
  return (
    <Field
      label={label}
      hint={hint}
      error={error ?? (length > lengthMax ? t("too_long", { max: lengthMax }) : undefined)}
      isRequired={isRequired}
      aside={<LengthCounter length={length} max={lengthMax} />}
    >
      {(wiring) => (
        <TextArea {...wiring} rows={rows} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
