"use client";
/** One line of text in a form. */
import type { ComponentProps } from "react";
import type { FieldValues } from "react-hook-form";
import { Field } from "@/components/ui/fields/field";
import { LengthCounter } from "@/components/ui/fields/length-counter";
import { TextField } from "@/components/ui/fields/text-field";
import type { FormFieldProps } from "./field-props";
import { asText, useFormField } from "./use-form-field";

type Passed = Pick<
  ComponentProps<"input">,
  "type" | "inputMode" | "autoComplete" | "placeholder" | "readOnly" | "spellCheck"
>;

export interface TextFormFieldProps<Values extends FieldValues> extends FormFieldProps<Values>, Passed {
  /** Draws "n / max"; the contract's own limit decides whether it is too long. */
  lengthMax?: number;
}

export function TextFormField<Values extends FieldValues>(props: TextFormFieldProps<Values>) {
  const { name, label, hint, isRequired, isLabelHidden, isDisabled, className, lengthMax, ...passed } = props;
  const { field, error } = useFormField<Values>(name);
  const value = asText(field.value);
  const aside = lengthMax !== undefined && <LengthCounter length={value.length} max={lengthMax} />;
  const words = { label, hint, error, isRequired, isLabelHidden, className, aside };
  return (
    <Field {...words}>
      {(wiring) => <TextField {...passed} {...wiring} {...field} value={value} disabled={isDisabled} />}
    </Field>
  );
}
