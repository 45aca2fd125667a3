"use client";
/** After a try to send, the focus goes to the first field that is at fault, in the order in which they stand on the page. */
import { useEffect, type RefObject } from "react";
import { useFormState } from "react-hook-form";
import type { TicketValues } from "./ticket-values";

const FIELD = "input:not([type=file]), select, textarea, button";

export function focusFault(within: ParentNode | null, selector = "[aria-invalid=true], [data-fault]"): void {
  const fault = within?.querySelector<HTMLElement>(selector);
  const field = fault?.matches(FIELD) ? fault : fault?.querySelector<HTMLElement>(`${FIELD}:not(:disabled)`);
  (field ?? fault)?.focus();
}

export function FirstFault({ element }: { element: RefObject<HTMLFormElement | null> }) {
  const { submitCount, errors } = useFormState<TicketValues>();
  const isRefused = Object.keys(errors).length > 0;
  useEffect(() => {
    if (submitCount > 0 && isRefused) focusFault(element.current);
  }, [submitCount, isRefused, element]);
  return null;
}
