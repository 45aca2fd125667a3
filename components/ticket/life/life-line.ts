/** A ticket's life as a line of steps, from its state and its operation log. Pure; times are ISO strings. */
import { OPERATE_TYPES } from "@/lib/contract/operate-types";
import type { OperateLogEntry, TicketDetail } from "@/lib/contract/ticket-shapes";
import { STATUS } from "@/lib/contract/ticket-status";

export type LifeStepKey =
  "submitted" | "accepted" | "asked" | "paused" | "result" | "completed" | "canceled" | "invalid";

export type LifeStep = { key: LifeStepKey; place: "past" | "now" | "ahead"; at?: string };

type Lived = Pick<TicketDetail, "status" | "create_time" | "resolve_time">;

const { accept, takeOver, askFeedback, resolve, suspend, cancel, close, invalidate } = OPERATE_TYPES;

const ENDS: Partial<Record<number, LifeStepKey>> = {
  [STATUS.completed]: "completed",
  [STATUS.canceled]: "canceled",
  [STATUS.invalid]: "invalid",
};

/** The latest moment of such an entry; the log comes newest first, but nothing here relies on it. */
function latest(log: readonly OperateLogEntry[], ...types: number[]): string | undefined {
  const times = log
    .filter(({ operate_type }) => operate_type !== undefined && types.includes(operate_type))
    .flatMap(({ operate_time }) => operate_time ?? []);
  return times.toSorted().at(-1);
}

function earliest(log: readonly OperateLogEntry[], type: number): string | undefined {
  const times = log
    .filter(({ operate_type }) => operate_type === type)
    .flatMap(({ operate_time }) => operate_time ?? []);
  return times.toSorted()[0];
}

function step(key: LifeStepKey, place: LifeStep["place"], at: string | undefined): LifeStep {
  return at === undefined ? { key, place } : { key, place, at };
}

/** Between acceptance and end: the questions, pauses and results that there were, and what is still to come. */
function middle({ status }: Lived, log: readonly OperateLogEntry[]): LifeStep[] {
  const isEnded = ENDS[status] !== undefined;
  const asked = latest(log, askFeedback);
  const given = latest(log, resolve);
  const steps: LifeStep[] = [];
  if (status === STATUS.pendingFeedback) steps.push(step("asked", "now", asked));
  else if (asked !== undefined) steps.push(step("asked", "past", asked));
  if (status === STATUS.paused) steps.push(step("paused", "now", latest(log, suspend)));
  if (status === STATUS.toConfirm) steps.push(step("result", "now", given));
  else if (!isEnded) steps.push(step("result", "ahead", undefined));
  else if (given !== undefined) steps.push(step("result", "past", given));
  return steps;
}

export function lifeLine(ticket: Lived, log: readonly OperateLogEntry[]): readonly LifeStep[] {
  const { status, create_time, resolve_time } = ticket;
  const accepted = earliest(log, accept) ?? earliest(log, takeOver);
  const end = ENDS[status];
  const ended =
    latest(log, cancel, close, invalidate) ??
    (resolve_time === undefined ? undefined : new Date(resolve_time).toISOString());
  const isWaiting = status === STATUS.waiting;
  const wasAccepted = accepted !== undefined || !(isWaiting || status === STATUS.canceled || status === STATUS.invalid);
  const place = isWaiting ? "ahead" : status === STATUS.processing ? "now" : "past";
  return [
    step("submitted", isWaiting ? "now" : "past", create_time),
    ...(wasAccepted || isWaiting ? [step("accepted", place, accepted)] : []),
    ...middle(ticket, log),
    end === undefined ? step("completed", "ahead", undefined) : step(end, "now", ended),
  ];
}
