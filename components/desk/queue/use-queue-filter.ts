"use client";
/** The queue's filter in the address: changed without loading the page again, and kept when a ticket is opened. */
import { useSearchParams } from "next/navigation";
import { readFilter, writeFilter, type QueueFilter } from "./queue-filter";

/** Read from the address itself: what is drawn may be a moment behind when two changes follow each other. */
function change(part: Partial<QueueFilter>): void {
  const { pathname, search } = window.location;
  const filter = { ...readFilter(new URLSearchParams(search)), ...part };
  window.history.replaceState(null, "", `${pathname}${writeFilter(filter)}`);
}

export function useQueueFilter() {
  const filter = readFilter(useSearchParams());
  return { filter, search: writeFilter(filter), change };
}
