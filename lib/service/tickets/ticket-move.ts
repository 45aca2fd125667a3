/** The state machine of a ticket, both sides (limits.md 1.2, 1.3). Pure: state and time in, next state and log entry out. */
import { OPERATE_TYPES, type OperateType } from "@/lib/contract/operate-types";
import { mayAct, mayDeskAct, URGE_INTERVAL_MS } from "@/lib/contract/ticket-actions";
import type { TicketStatus } from "@/lib/contract/shapes";
import { CUSTOMER_TURN_STATUSES, isEnded, STATUS } from "@/lib/contract/ticket-status";
import { ApiError } from "@/lib/errors/api-error";
import type { TicketRow } from "./ticket-tables";

export type TicketChange = Partial<
  Pick<
    TicketRow,
    | "waiting_since"
    | "resolve_time"
    | "confirmed_time"
    | "urge_time"
    | "judgement"
    | "resolution"
    | "root_cause"
    | "assignee_id"
    | "assignee_name"
    | "first_reply_time"
    | "last_reply_time"
    | "last_reply_type"
  >
>;

export type TicketMove = { status: TicketStatus; log: OperateType | undefined; change: TicketChange; erase: boolean };

export type MoveName = "cancel" | "close" | "press" | "delete" | "reject_result";
export type DeskMoveName = "claim" | "resolve" | "pause" | "resume" | "invalid";

type Standing = Pick<TicketRow, "status" | "urge_time">;

export function statusOf(ticket: Pick<TicketRow, "status">): TicketStatus {
  return ticket.status as TicketStatus;
}

/** What hangs on a ticket can change only while it is open. */
export function requireOpen(ticket: Pick<TicketRow, "status">): void {
  if (isEnded(statusOf(ticket))) throw new ApiError("OSM.01010001", { field: "case_id", reason: "has ended" });
}

function move(status: TicketStatus, log: OperateType | undefined, change: TicketChange = {}): TicketMove {
  return { status, log, change, erase: isEnded(status) };
}

function refuseUrge(ticket: Standing, at: Date): void {
  const next = ticket.urge_time === null ? 0 : ticket.urge_time.getTime() + URGE_INTERVAL_MS;
  if (at.getTime() < next) throw new ApiError("OSM.01010004", { detail: `next at ${new Date(next).toISOString()}` });
}

export function moveTicket(ticket: Standing, action: MoveName, at: Date): TicketMove {
  const status = statusOf(ticket);
  if (!mayAct(action, status))
    throw new ApiError("OSM.01010001", { field: "action_id", reason: `${action} is not possible in state ${status}` });
  const ended = { waiting_since: null, resolve_time: at };
  switch (action) {
    case "press":
      refuseUrge(ticket, at);
      return move(status, OPERATE_TYPES.urge, { urge_time: at });
    case "cancel":
      return move(STATUS.canceled, OPERATE_TYPES.cancel, ended);
    case "close":
      return move(STATUS.completed, OPERATE_TYPES.close, { ...ended, confirmed_time: at });
    case "delete":
      return move(STATUS.deleted, OPERATE_TYPES.delete);
    case "reject_result":
      return move(STATUS.processing, OPERATE_TYPES.rejectResult, { waiting_since: at });
  }
}

/** A customer's message: an answer to a question takes the ticket up again, and whoever waits now is the customer. */
export function moveOnMessage(ticket: Pick<TicketRow, "status" | "waiting_since">, at: Date): TicketMove {
  const status = statusOf(ticket);
  if (!mayAct("message", status))
    throw new ApiError("OSM.01010001", { field: "case_id", reason: `no message is possible in state ${status}` });
  const change = { waiting_since: ticket.waiting_since ?? at, last_reply_time: at, last_reply_type: 0 };
  if (status === STATUS.pendingFeedback) return move(STATUS.processing, OPERATE_TYPES.answerFeedback, change);
  return move(status, undefined, status === STATUS.toConfirm ? { ...change, waiting_since: null } : change);
}

/** The time the customer has to act begins when the ticket starts to wait for them, and anew with each message of either side. */
export function customerTurn(
  ticket: Pick<TicketRow, "status" | "customer_since" | "closing_reminder_time">,
  { status, change }: Pick<TicketMove, "status" | "change">,
  at: Date,
): Pick<TicketRow, "customer_since" | "closing_reminder_time"> {
  if (!CUSTOMER_TURN_STATUSES.includes(status)) return { customer_since: null, closing_reminder_time: null };
  const isNew = status !== ticket.status || change.last_reply_time !== undefined || ticket.customer_since === null;
  if (isNew) return { customer_since: at, closing_reminder_time: null };
  return { customer_since: ticket.customer_since, closing_reminder_time: ticket.closing_reminder_time };
}

const DESK_MOVES = {
  claim: { to: STATUS.processing, log: OPERATE_TYPES.accept },
  resolve: { to: STATUS.toConfirm, log: OPERATE_TYPES.resolve },
  pause: { to: STATUS.paused, log: OPERATE_TYPES.suspend },
  resume: { to: STATUS.processing, log: OPERATE_TYPES.resume },
  invalid: { to: STATUS.invalid, log: OPERATE_TYPES.invalidate },
} as const;

/** Time in which the engineer waits for the customer, or for nobody, is not the customer's waiting time. */
export function moveOnDesk(
  ticket: Pick<TicketRow, "status">,
  action: DeskMoveName,
  at: Date,
  change: TicketChange = {},
): TicketMove {
  const status = statusOf(ticket);
  if (!mayDeskAct(action, status))
    throw new ApiError("OSM.01010001", { field: "case_id", reason: `${action} is not possible in state ${status}` });
  const waiting = action === "claim" ? {} : { waiting_since: action === "resume" ? at : null };
  const ended = action === "invalid" ? { resolve_time: at } : {};
  return move(DESK_MOVES[action].to, DESK_MOVES[action].log, { ...waiting, ...ended, ...change });
}

/** An engineer's answer; with a question in it the ticket waits for the customer from now on. */
export function moveOnReply(
  ticket: Pick<TicketRow, "status" | "first_reply_time">,
  awaitFeedback: boolean,
  at: Date,
): TicketMove {
  const status = statusOf(ticket);
  const mayAsk = status === STATUS.processing || !awaitFeedback;
  if (!mayDeskAct("reply", status) || !mayAsk)
    throw new ApiError("OSM.01010001", { field: "case_id", reason: `no such reply is possible in state ${status}` });
  const change = {
    waiting_since: null,
    last_reply_time: at,
    last_reply_type: 1,
    first_reply_time: ticket.first_reply_time ?? at,
  };
  return awaitFeedback
    ? move(STATUS.pendingFeedback, OPERATE_TYPES.askFeedback, change)
    : move(status, undefined, change);
}
