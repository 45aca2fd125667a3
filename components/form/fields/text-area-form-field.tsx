"use client";
/** Several lines of text in a form, with a counter where there is a limit. */
import type { ComponentProps } from "react";
import type { FieldValues } from "react-hook-form";
import { Field } from "@/components/ui/fields/field";
import { LengthCounter } from "@/components/ui/fields/length-counter";
import { TextArea } from "@/components/ui/fields/text-area";
import type { FormFieldProps } from "./field-props";
import { asText, useFormField } from "./use-form-field";

type Passed = Pick<ComponentProps<"textarea">, "rows" | "placeholder" | "spellCheck" | "onKeyDown" | "onPaste">;

export interface TextAreaFormFieldProps<Values extends FieldValues> extends FormFieldProps<Values>, Passed {
  lengthMax?: number;
}

export function TextAreaFormField<Values extends FieldValues>(props: TextAreaFormFieldProps<Values>) {
  const { name, label, hint, isRequired, isLabelHidden, isDisabled, className, lengthMax, ...passed } = props;
  const { field, error } = useFormField<Values>(name);
  const value = asText(field.value);
  const aside = lengthMax !== undefined && <LengthCounter length={value.length} max={lengthMax} />;
  const words = { label, hint, error, isRequired, isLabelHidden, className, aside };
  return (
    <Field {...words}>
      {(wiring) => <TextArea {...passed} {...wiring} {...field} value={value} disabled={isDisabled} />}
    </Field>
  );
}
