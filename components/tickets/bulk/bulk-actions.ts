/** What can be done with several tickets at once, and which of them it fits now; the service has the last word on each. Pure. */
import { legalActions, nextUrge } from "@/components/ticket-actions/legal-actions";
import type { TicketSummary } from "@/lib/contract/ticket-shapes";

export type BulkAction = "labels" | "urge" | "delete";

export type Unfit = { ticket: TicketSummary; because: "not_open" | "too_early" | "not_ended" };

function unfitness(action: BulkAction, ticket: TicketSummary, now: Date): Unfit["because"] | undefined {
  if (action === "labels") return undefined;
  if (action === "delete") return legalActions(ticket).includes("delete") ? undefined : "not_ended";
  if (!legalActions(ticket).includes("urge")) return "not_open";
  return nextUrge(ticket.urge_time, now) === undefined ? undefined : "too_early";
}

export function partTickets(
  action: BulkAction,
  tickets: readonly TicketSummary[],
  now: Date,
): { fit: TicketSummary[]; unfit: Unfit[] } {
  const judged = tickets.map((ticket) => ({ ticket, because: unfitness(action, ticket, now) }));
  return {
    fit: judged.filter(({ because }) => because === undefined).map(({ ticket }) => ticket),
    unfit: judged.flatMap(({ ticket, because }) => (because === undefined ? [] : [{ ticket, because }])),
  };
}
