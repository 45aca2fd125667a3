"use client";
/** A password, or with `lines` a key, in a form. Masked while typing; leave it out of drafts. */
import type { FieldValues } from "react-hook-form";
import { Field } from "@/components/ui/fields/field";
import { SecretInput, type SecretInputProps } from "@/components/ui/fields/secret-input";
import { SecretTextArea } from "@/components/ui/fields/secret-text-area";
import type { FormFieldProps } from "./field-props";
import { asText, useFormField } from "./use-form-field";

export interface SecretFormFieldProps<Values extends FieldValues> extends FormFieldProps<Values> {
  label: string;
  autoComplete?: SecretInputProps["autoComplete"];
  lines?: number;
}

export function SecretFormField<Values extends FieldValues>(props: SecretFormFieldProps<Values>) {
  const { name, autoComplete, lines, isDisabled, ...words } = props;
  const { field, error } = useFormField<Values>(name);
  const secret = { ...field, value: asText(field.value), disabled: isDisabled, field: words.label };
  return (
    <Field {...words} error={error}>
      {(wiring) =>
        lines === undefined ? (
          <SecretInput {...secret} {...wiring} autoComplete={autoComplete} />
        ) : (
          <SecretTextArea {...secret} {...wiring} rows={lines} />
        )
      }
    </Field>
  );
}
