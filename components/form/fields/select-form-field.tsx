"use client";
/** A choice from a list in a form. Nothing chosen is the empty string. */
import { useTranslations } from "next-intl";
import type { FieldValues } from "react-hook-form";
import { Field } from "@/components/ui/fields/field";
import { Select, type SelectOption } from "@/components/ui/fields/select";
import type { FormFieldProps } from "./field-props";
import { asText, useFormField } from "./use-form-field";

export interface SelectFormFieldProps<Values extends FieldValues> extends FormFieldProps<Values> {
  options: readonly SelectOption[];
  /** Words for nothing chosen; null when something is always chosen. */
  placeholder?: string | null;
}

export function SelectFormField<Values extends FieldValues>(props: SelectFormFieldProps<Values>) {
  const { name, options, placeholder, isDisabled, ...words } = props;
  const t = useTranslations("ui");
  const { field, error } = useFormField<Values>(name);
  const unchosen = placeholder === null ? undefined : (placeholder ?? t("choose"));
  return (
    <Field {...words} error={error}>
      {(wiring) => (
        <Select
          {...wiring}
          {...field}
          value={asText(field.value)}
          options={options}
          placeholder={unchosen}
          disabled={isDisabled}
        />
      )}
    </Field>
  );
}
