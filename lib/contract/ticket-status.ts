/** States of a ticket by name (limits.md 1.1) and the groups of them that rules and screens ask for. */
import type { TicketStatus } from "./shapes";

export const STATUS = {
  waiting: 0,
  processing: 1,
  toConfirm: 2,
  completed: 3,
  canceled: 4,
  paused: 5,
  invalid: 12,
  deleted: 13,
  pendingFeedback: 17,
} as const satisfies Record<string, TicketStatus>;

export const OPEN_STATUSES: readonly TicketStatus[] = [0, 1, 2, 5, 17];
export const ENDED_STATUSES: readonly TicketStatus[] = [3, 4, 12];
/** States in which the next step is the customer's. */
export const CUSTOMER_TURN_STATUSES: readonly TicketStatus[] = [2, 17];

export function isEnded(status: TicketStatus): boolean {
  return ENDED_STATUSES.includes(status) || status === STATUS.deleted;
}
