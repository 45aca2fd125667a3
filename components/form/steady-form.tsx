"use client";
/**
 * A long form whose maker is drawn once. `useForm` draws its maker again as soon as it stands, in the same task in which React takes the
 * page over, and at each fault. Here a leaf listens to it, which comes after the rest stands. What tells a fault asks `useFormState`.
 */
import { useEffect, useState, type ReactNode } from "react";
import {
  createFormControl,
  FormProvider,
  useForm,
  type FieldValues,
  type UseFormProps,
  type UseFormReturn,
} from "react-hook-form";

export type FormMethods<Values extends FieldValues> = Omit<UseFormReturn<Values>, "formState">;

/** What can change while the form stands. */
export type FormOptions<Values extends FieldValues> = Omit<UseFormProps<Values>, "defaultValues" | "formControl">;

export function useFormMethods<Values extends FieldValues>(make: () => UseFormProps<Values>): FormMethods<Values> {
  const [{ formControl }] = useState(() => createFormControl<Values>(make()));
  return formControl;
}

export interface SteadyFormProps<Values extends FieldValues> {
  form: FormMethods<Values>;
  options: FormOptions<Values>;
  children: ReactNode;
}

export function SteadyForm<Values extends FieldValues>({ form, options, children }: SteadyFormProps<Values>) {
  const [hasStood, setStood] = useState(false);
  useEffect(() => setStood(true), []);
  return (
    /* Nothing inside reads the state from here: it would be drawn with each change of it. */
    <FormProvider {...(form as UseFormReturn<Values>)}>
      {children}
      {hasStood && <Listener form={form} options={options} />}
    </FormProvider>
  );
}

function Listener<Values extends FieldValues>({ form, options }: Omit<SteadyFormProps<Values>, "children">) {
  useForm<Values>({ ...options, formControl: form });
  return null;
}
