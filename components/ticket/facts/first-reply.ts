/** The promise of a first response by the support plan: kept, still open, or late (console.md 11). Pure. */
import type { TicketDetail } from "@/lib/contract/ticket-shapes";
import { isEnded } from "@/lib/contract/ticket-status";

export type FirstReply = { kind: "answered"; durationMs: number } | { kind: "due" | "late"; at: string };

type Promised = Pick<TicketDetail, "status" | "create_time" | "first_reply_due" | "first_reply_time">;

/** Nothing when nothing was promised or the ticket ended unanswered. */
export function firstReplyOf(ticket: Promised, now: Date): FirstReply | undefined {
  const { status, create_time, first_reply_due, first_reply_time } = ticket;
  if (first_reply_time !== undefined)
    return { kind: "answered", durationMs: Date.parse(first_reply_time) - Date.parse(create_time) };
  if (first_reply_due === undefined || isEnded(status)) return undefined;
  return { kind: Date.parse(first_reply_due) < now.getTime() ? "late" : "due", at: first_reply_due };
}
