"use client";
/** The reader's saved views of the open list, and which of them is shown: the one with the same filters. */
import { useQuery } from "@tanstack/react-query";
import { LIST_NAMES, type ListName, type TicketView } from "@/lib/queries/view-shapes";
import { patient } from "@/lib/queries/patient";
import { viewsQuery } from "@/lib/queries/views";
import { useListScope } from "../scope/list-scope";
import { filterSearch, readFilter, type TicketFilter } from "../ticket-filter";

export function useListName(): ListName {
  const { list } = useListScope();
  return LIST_NAMES.find((name) => list === `/${name}`) ?? "tickets";
}

/** What a view keeps: filters, order and rows a page, never the page that is open. */
export function viewSearch(filter: TicketFilter): string {
  return filterSearch({ ...filter, page: 1 });
}

/** Views are compared as filters: one saved by an earlier build may be written differently. */
export function shownView(views: readonly TicketView[], filter: TicketFilter): TicketView | undefined {
  const shown = viewSearch(filter);
  return views.find(({ search }) => viewSearch(readFilter(new URLSearchParams(search))) === shown);
}

export function useViews() {
  return useQuery(patient(viewsQuery(useListName())));
}
