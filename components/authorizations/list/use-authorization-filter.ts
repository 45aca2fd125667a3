"use client";
/** The filter in the address. Changing it makes a step of the history and asks no page of the server: only rows come anew. */
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { changeFilter, filterSearch, readFilter, type AuthorizationFilter } from "./authorization-filter";

export type ChangeFilter = (change: Partial<AuthorizationFilter>, step?: "push" | "replace") => void;

/** Reads the address itself, which is ahead of what was drawn when changes come fast. */
function change(wanted: Partial<AuthorizationFilter>, step: "push" | "replace" = "push"): void {
  const { search, pathname } = window.location;
  const address = pathname + filterSearch(changeFilter(readFilter(new URLSearchParams(search)), wanted));
  if (step === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
}

export function useAuthorizationFilter(): { filter: AuthorizationFilter; change: ChangeFilter } {
  const params = useSearchParams();
  const filter = useMemo(() => readFilter(params), [params]);
  return { filter, change };
}
