/** What every form field takes: its place in the form's value, its words, and whether it must be filled in. */
import type { ReactNode } from "react";
import type { FieldPath, FieldValues } from "react-hook-form";

export interface FormFieldProps<Values extends FieldValues> {
  name: FieldPath<Values>;
  label: ReactNode;
  hint?: ReactNode;
  isRequired?: boolean;
  isLabelHidden?: boolean;
  isDisabled?: boolean;
  className?: string;
}
