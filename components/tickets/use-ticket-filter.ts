"use client";
/** The filter in the address. Changing it makes a step of the history and asks no page of the server: only rows come anew. */
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { changeFilter, filterAddress, readFilter, type TicketFilter } from "./ticket-filter";

export type ChangeFilter = (change: Partial<TicketFilter>, step?: "push" | "replace") => void;

/** Reads the address itself, which is ahead of what was drawn when changes come fast. */
function change(wanted: Partial<TicketFilter>, step: "push" | "replace" = "push"): void {
  const current = readFilter(new URLSearchParams(window.location.search));
  const address = filterAddress(changeFilter(current, wanted));
  if (step === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
}

export function useTicketFilter(): { filter: TicketFilter; change: ChangeFilter } {
  const params = useSearchParams();
  const filter = useMemo(() => readFilter(params), [params]);
  return { filter, change };
}
