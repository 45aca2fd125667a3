"use client";
/** A form: shares its state with the fields inside, checks in our words only, and goes to the first wrong field. */
import { FormProvider, type FieldValues, type SubmitHandler, type UseFormReturn } from "react-hook-form";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { FormErrors } from "./form-errors";

export interface FormProps<Values extends FieldValues, Sent extends FieldValues> {
  form: UseFormReturn<Values, unknown, Sent>;
  onSubmit: SubmitHandler<Sent>;
  /** Names the form for those who listen to it. */
  label?: string;
  id?: string;
  className?: string;
  children: ReactNode;
}

export function Form<Values extends FieldValues, Sent extends FieldValues = Values>(props: FormProps<Values, Sent>) {
  const { form, onSubmit, label, id, className, children } = props;
  return (
    <FormProvider {...form}>
      <form
        id={id}
        noValidate
        aria-label={label}
        className={classNames("flex flex-col gap-5", className)}
        onSubmit={(event) => {
          event.stopPropagation();
          void form.handleSubmit(onSubmit)(event);
        }}
      >
        {children}
        <FormErrors />
      </form>
    </FormProvider>
  );
}
