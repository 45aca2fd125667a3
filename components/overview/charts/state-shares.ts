/** How many tickets are in which state, in the order of a ticket's life, those that wait for the reader first. Pure. */
import type { TicketStatus } from "@/lib/contract/shapes";
import type { StatusCount } from "@/lib/contract/ticket-shapes";
import { OPEN_STATUSES } from "@/lib/contract/ticket-status";

const ORDER: readonly TicketStatus[] = [17, 2, 0, 1, 5, 3, 4, 12];

export type StateShare = { status: TicketStatus; count: number; share: number };

/** States that no ticket is in are left out; a share is a part of 1. */
export function stateShares(counts: readonly StatusCount[]): StateShare[] {
  const countOf = (status: TicketStatus) => counts.find((one) => one.status === status)?.count ?? 0;
  const found = ORDER.map((status) => ({ status, count: countOf(status) })).filter(({ count }) => count > 0);
  const total = found.reduce((all, { count }) => all + count, 0);
  return found.map((one) => ({ ...one, share: one.count / total }));
}

export function countOpen(shares: readonly StateShare[]): number {
  return shares.filter(({ status }) => OPEN_STATUSES.includes(status)).reduce((all, { count }) => all + count, 0);
}
