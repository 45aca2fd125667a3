"use client";
/** A yes or no in a form. */
import type { FieldValues } from "react-hook-form";
import { Checkbox } from "@/components/ui/fields/checkbox";
import type { FormFieldProps } from "./field-props";
import { useFormField } from "./use-form-field";

export function CheckboxFormField<Values extends FieldValues>(props: FormFieldProps<Values>) {
  const { name, label, hint, isRequired, isLabelHidden, isDisabled, className } = props;
  const { field, error } = useFormField<Values>(name);
  const { value, ...rest } = field;
  return (
    <Checkbox
      {...rest}
      checked={value === true}
      label={label}
      hint={hint}
      error={error}
      required={isRequired}
      isLabelHidden={isLabelHidden}
      disabled={isDisabled}
      className={className}
    />
  );
}
