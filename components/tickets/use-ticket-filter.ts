"use client";
/** The filter in the address. Changing it makes a step of the history and asks no page of the server: only rows come anew. */
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { useIsOwnService } from "@/lib/queries/own-service";
import { useListScope } from "./scope/list-scope";
import { askableFilter, changeFilter, filterAddress, readFilter, shownGroup, type TicketFilter } from "./ticket-filter";

export type ChangeFilter = (change: Partial<TicketFilter>, step?: "push" | "replace") => void;

/** Reads the address itself, which is ahead of what was drawn when changes come fast. */
function change(wanted: Partial<TicketFilter>, step: "push" | "replace" = "push"): void {
  const current = readFilter(new URLSearchParams(window.location.search));
  const address = filterAddress(changeFilter(current, wanted), window.location.pathname);
  if (step === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
}

export function useTicketFilter(): { filter: TicketFilter; change: ChangeFilter; group_id: string | undefined } {
  const params = useSearchParams();
  const { groups } = useListScope();
  const isOwnService = useIsOwnService();
  const filter = useMemo(() => askableFilter(readFilter(params), isOwnService), [params, isOwnService]);
  const group_id = shownGroup(
    filter,
    groups.map((group) => group.group_id),
  );
  return { filter, change, group_id };
}
