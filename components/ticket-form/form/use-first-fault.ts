"use client";
/** After a try to send, the focus goes to the first field that is at fault, in the order in which they stand on the page. */
import { useEffect, type RefObject } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { TicketValues } from "./ticket-values";

const FIELD = "input:not([type=file]), select, textarea, button";

export function focusFault(within: ParentNode | null, selector = "[aria-invalid=true], [data-fault]"): void {
  const fault = within?.querySelector<HTMLElement>(selector);
  const field = fault?.matches(FIELD) ? fault : fault?.querySelector<HTMLElement>(`${FIELD}:not(:disabled)`);
  (field ?? fault)?.focus();
}

export function useFirstFault(form: UseFormReturn<TicketValues>, element: RefObject<HTMLFormElement | null>): void {
  const { submitCount, errors } = form.formState;
  const isRefused = Object.keys(errors).length > 0;
  useEffect(() => {
    if (submitCount > 0 && isRefused) focusFault(element.current);
  }, [submitCount, isRefused, element]);
}
