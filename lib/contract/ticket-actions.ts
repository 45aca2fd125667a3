/** Which customer action may be taken in which state (limits.md 1.2, console.md 4.3): the service enforces it, screens draw by it. */
import { STATUS } from "./ticket-status";
import type { TicketStatus } from "./shapes";

const { waiting, processing, toConfirm, completed, canceled, paused, invalid, pendingFeedback } = STATUS;

export const CUSTOMER_ACTIONS = {
  cancel: [waiting],
  close: [processing, pendingFeedback, paused, toConfirm],
  press: [waiting, processing],
  delete: [completed, canceled, invalid],
  reject_result: [toConfirm],
  message: [waiting, processing, toConfirm, paused, pendingFeedback],
  score: [completed],
} as const satisfies Record<string, readonly TicketStatus[]>;

export type CustomerAction = keyof typeof CUSTOMER_ACTIONS;

export function mayAct(action: CustomerAction, status: TicketStatus): boolean {
  return (CUSTOMER_ACTIONS[action] as readonly TicketStatus[]).includes(status);
}

/** Milliseconds between two urges of a ticket (limits.md 1.2). */
export const URGE_INTERVAL_MS = 30 * 60 * 1000;

const DESK_ACTIONS = {
  claim: [waiting],
  reply: [processing, pendingFeedback, paused, toConfirm],
  resolve: [processing, pendingFeedback],
  pause: [processing],
  resume: [paused],
  invalid: [waiting, processing],
} as const satisfies Record<string, readonly TicketStatus[]>;

export type DeskAction = keyof typeof DESK_ACTIONS;

export function mayDeskAct(action: DeskAction, status: TicketStatus): boolean {
  return (DESK_ACTIONS[action] as readonly TicketStatus[]).includes(status);
}
