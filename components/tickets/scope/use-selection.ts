"use client";
/** The tickets that are chosen, over several pages of the same list, as they were when they were chosen. Other filters choose anew. */
import { useState } from "react";
import type { TicketSummary } from "@/lib/contract/ticket-shapes";

/** As many as one export holds. */
export const SELECTION_MAX = 100;

export type Selection = {
  chosen: ReadonlyMap<string, TicketSummary>;
  toggle: (ticket: TicketSummary) => void;
  /** All of a page, or none of it when all are chosen. */
  togglePage: (tickets: readonly TicketSummary[]) => void;
  remove: (incident_ids: readonly string[]) => void;
  clear: () => void;
  isFull: boolean;
};

function withRoom(chosen: ReadonlyMap<string, TicketSummary>, added: readonly TicketSummary[]) {
  const grown = new Map(chosen);
  for (const ticket of added) if (grown.size < SELECTION_MAX) grown.set(ticket.incident_id, ticket);
  return grown;
}

function without(chosen: ReadonlyMap<string, TicketSummary>, removed: readonly string[]) {
  const ids = new Set(removed);
  return new Map([...chosen].filter(([incident_id]) => !ids.has(incident_id)));
}

export function useSelection(filterKey: string): Selection {
  const [kept, setKept] = useState({ filterKey, chosen: new Map<string, TicketSummary>() });
  const chosen = kept.filterKey === filterKey ? kept.chosen : new Map<string, TicketSummary>();
  const set = (wanted: Map<string, TicketSummary>) => setKept({ filterKey, chosen: wanted });
  const isAllIn = (tickets: readonly TicketSummary[]) => tickets.every(({ incident_id }) => chosen.has(incident_id));
  const change = (tickets: readonly TicketSummary[]) =>
    set(
      isAllIn(tickets)
        ? without(
            chosen,
            tickets.map(({ incident_id }) => incident_id),
          )
        : withRoom(chosen, tickets),
    );
  return {
    chosen,
    toggle: (ticket) => change([ticket]),
    togglePage: change,
    remove: (incident_ids) => set(without(chosen, incident_ids)),
    clear: () => set(new Map()),
    isFull: chosen.size >= SELECTION_MAX,
  };
}
