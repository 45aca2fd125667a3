"use client";
/** One of a few visible choices in a form. */
import type { FieldValues } from "react-hook-form";
import { RadioGroup, type RadioGroupProps } from "@/components/ui/fields/radio-group";
import type { FormFieldProps } from "./field-props";
import { useFormField } from "./use-form-field";

export interface RadioFormFieldProps<Values extends FieldValues>
  extends Omit<FormFieldProps<Values>, "className">, Pick<RadioGroupProps, "options" | "look" | "columns"> {}

export function RadioFormField<Values extends FieldValues>({ name, ...props }: RadioFormFieldProps<Values>) {
  const { field, error } = useFormField<Values>(name);
  return (
    <RadioGroup
      {...props}
      error={error}
      name={field.name}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
    />
  );
}
