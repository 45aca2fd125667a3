/** How long a customer has been waiting and how that stands against the promised first answer. Pure. */
import type { DeskTicketSummary } from "@/lib/contract/desk";

export type Waiting =
  | { kind: "for_customer" }
  | { kind: "for_us"; waitedMs: number }
  | { kind: "due"; waitedMs: number; leftMs: number; share: number }
  | { kind: "overdue"; waitedMs: number; overMs: number };

type Times = Pick<DeskTicketSummary, "waiting_since" | "first_reply_due">;

/** `share` is the part of the promised time that is used up, from 0 to 1. */
export function waitingOf({ waiting_since, first_reply_due }: Times, now: Date): Waiting {
  if (waiting_since === undefined) return { kind: "for_customer" };
  const since = new Date(waiting_since).getTime();
  const waitedMs = Math.max(0, now.getTime() - since);
  if (first_reply_due === undefined) return { kind: "for_us", waitedMs };
  const due = new Date(first_reply_due).getTime();
  if (now.getTime() >= due) return { kind: "overdue", waitedMs, overMs: now.getTime() - due };
  const share = due > since ? Math.min(1, waitedMs / (due - since)) : 1;
  return { kind: "due", waitedMs, leftMs: due - now.getTime(), share };
}
