"use client";
/** A moment in a form. People see and enter it in their own zone; the form's value is an ISO string in UTC, or empty. */
import { useTimeZone, useTranslations } from "next-intl";
import type { FieldValues } from "react-hook-form";
import { Field } from "@/components/ui/fields/field";
import { TextField } from "@/components/ui/fields/text-field";
import type { FormFieldProps } from "./field-props";
import { asText, useFormField } from "./use-form-field";
import { fromFieldTime, toFieldTime } from "./zoned-time";

export interface DateTimeFormFieldProps<Values extends FieldValues> extends FormFieldProps<Values> {
  /** ISO strings. */
  earliest?: string;
  latest?: string;
}

export function DateTimeFormField<Values extends FieldValues>(props: DateTimeFormFieldProps<Values>) {
  const { name, hint, earliest, latest, isDisabled, ...words } = props;
  const t = useTranslations("ui.form");
  const zone = useTimeZone() ?? "UTC";
  const { field, error } = useFormField<Values>(name);
  return (
    <Field {...words} error={error} hint={hint ?? t("zone", { zone })}>
      {(wiring) => (
        <TextField
          {...wiring}
          {...field}
          type="datetime-local"
          min={earliest && toFieldTime(earliest, zone)}
          max={latest && toFieldTime(latest, zone)}
          value={toFieldTime(asText(field.value), zone)}
          onChange={(event) => field.onChange(fromFieldTime(event.target.value, zone))}
          disabled={isDisabled}
        />
      )}
    </Field>
  );
}
