"use client";
/** The items that access is asked to, and how their number changes. The form library's own lists would weigh on every page with a form. */
import { useEffect, useRef } from "react";
import { useFormContext, useFormState, useWatch } from "react-hook-form";
import type { AskField, AskItem, AskValues } from "./ask-values";

/** A new item gets the focus in `firstField`. */
export function useAskItems(firstField: AskField | undefined) {
  const { control, clearErrors, getValues, setFocus, setValue } = useFormContext<AskValues>();
  const { isSubmitted } = useFormState({ control });
  const count = useWatch({ control, name: "items" }).length;
  const isNew = useRef(false);

  useEffect(() => {
    if (isNew.current && firstField !== undefined) setFocus(`items.${count - 1}.${firstField}`);
    isNew.current = false;
  }, [count, firstField, setFocus]);

  /** Faults stand at a place in the list, so they are looked for anew. */
  function change(items: AskItem[]) {
    clearErrors("items");
    setValue("items", items, { shouldDirty: true, shouldValidate: isSubmitted });
  }

  return {
    count,
    append(item: AskItem) {
      isNew.current = true;
      change([...getValues("items"), item]);
    },
    remove: (index: number) => change(getValues("items").filter((_, place) => place !== index)),
  };
}
