/** What happens to a ticket that people hear of (console.md 3.12), and how a move of the ticket is told apart. Pure. */
import { NOTIFICATION_EVENTS, type NotificationEvent } from "@/lib/contract/notification-choices";
import { OPERATE_TYPES } from "@/lib/contract/operate-types";
import { isEnded, STATUS } from "@/lib/contract/ticket-status";
import type { TicketMove } from "../../tickets/ticket-move";

export const TICKET_EVENTS = [...NOTIFICATION_EVENTS, "closing_soon"] as const;
export type TicketEvent = (typeof TICKET_EVENTS)[number];

/** Whoever wants to hear that the ticket waits for them hears also that it will not wait much longer. */
export function chosenAs(event: TicketEvent, status: number): NotificationEvent {
  if (event !== "closing_soon") return event;
  return status === STATUS.toConfirm ? "to_be_confirmed" : "feedback_wanted";
}

/** The event of a move, where there is one; the deletion of an ended ticket is none. */
export function eventOf({
  status,
  log,
  change,
}: Pick<TicketMove, "status" | "log" | "change">): TicketEvent | undefined {
  if (status === STATUS.deleted) return undefined;
  if (isEnded(status)) return "closed";
  if (log === OPERATE_TYPES.accept) return "accepted";
  if (log === OPERATE_TYPES.askFeedback) return "feedback_wanted";
  if (log === OPERATE_TYPES.resolve) return "to_be_confirmed";
  return log === undefined && change.last_reply_type === 1 ? "reply" : undefined;
}
