/** What the customer can do with a ticket now, as the buttons and menus offer it (console.md 4.3). Pure: state and time in. */
import { mayAct, URGE_INTERVAL_MS } from "@/lib/contract/ticket-actions";
import type { TicketStatus } from "@/lib/contract/shapes";
import { isEnded, STATUS } from "@/lib/contract/ticket-status";

export type ActionName = "confirm" | "reject" | "close" | "urge" | "score" | "cancel" | "contact" | "delete";

export type Standing = {
  status: TicketStatus;
  isScored?: boolean;
  /** Only our own service takes a result back; to another one a message says so. */
  isOwnService?: boolean;
};

/** The most wanted one first. Closing a ticket whose result is to be confirmed is called confirming. */
export function legalActions({ status, isScored = false, isOwnService = true }: Standing): readonly ActionName[] {
  const isToConfirm = status === STATUS.toConfirm;
  const offers: Record<ActionName, boolean> = {
    confirm: isToConfirm,
    reject: isOwnService && mayAct("reject_result", status),
    close: mayAct("close", status) && !isToConfirm,
    urge: mayAct("press", status),
    score: mayAct("score", status) && !isScored,
    cancel: mayAct("cancel", status),
    contact: !isEnded(status),
    delete: mayAct("delete", status),
  };
  return (Object.keys(offers) as ActionName[]).filter((name) => offers[name]);
}

/** When the next urge will be taken; nothing when that is now. */
export function nextUrge(urge_time: string | undefined, now: Date): Date | undefined {
  const last = urge_time === undefined ? Number.NaN : Date.parse(urge_time);
  const next = last + URGE_INTERVAL_MS;
  return Number.isNaN(next) || next <= now.getTime() ? undefined : new Date(next);
}
