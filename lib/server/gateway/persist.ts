/**
 * Tries a call again while that can help and cannot do it twice: after growing pauses, or when the service said to come back,
 * and never past the deadline. Silence is not asked a second time.
 */
import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { ApiError } from "@/lib/errors/api-error";
import { GARBLED } from "./receive";
import { sendingError, type Patience } from "./send";
import { inTurn } from "./turns";

export type Endurance = Patience & {
  /** Asked after each failure: only what changes nothing, or what the service does once however often it comes. */
  mayRepeat: () => boolean;
  /** The signal of a reader who went away. */
  left: AbortSignal | undefined;
};

const PAUSES_MS = [100, 300, 900] as const;

/** Nobody is left without an answer for longer than this because the service asked for it. */
const RETRY_AFTER_MAX_MS = 5_000;

/** No connection, an answer cut off or garbled, a service that is overloaded, broken or away. */
function isPassing({ code, status, options }: ApiError): boolean {
  if (code === "UPSTREAM.503" || status === 429) return true;
  return options.remote === undefined ? options.detail === GARBLED : status >= 500;
}

/** Undefined: another try makes no sense, or comes too late. Pauses differ a little, so that many readers do not come back at once. */
function waitMs(error: unknown, tries: number, leftMs: number): number | undefined {
  const pauseMs = PAUSES_MS[tries];
  if (pauseMs === undefined || !(error instanceof ApiError) || !isPassing(error)) return undefined;
  const { retryAfter } = error.options;
  const wait = retryAfter === undefined ? pauseMs * (0.75 + Math.random() / 2) : retryAfter * 1000;
  return wait < Math.min(leftMs, RETRY_AFTER_MAX_MS) ? wait : undefined;
}

type Work<T> = (signal: AbortSignal) => Promise<T>;

/** Each try of a call takes its turn among all calls. */
export function persist<T>(work: Work<T>, endurance: Endurance): Promise<T> {
  return tryAgain((signal) => inTurn(() => work(signal), signal), endurance);
}

/** For what has turns of its own. */
export async function tryAgain<T>(work: Work<T>, endurance: Endurance): Promise<T> {
  const { totalMs, mayRepeat, left } = endurance;
  const endsAt = performance.now() + totalMs;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new DOMException("no answer arrived in time", "TimeoutError")), totalMs);
  const signal = left === undefined ? late.signal : AbortSignal.any([late.signal, left]);
  try {
    for (let tries = 0; ; tries += 1) {
      try {
        return await work(signal);
      } catch (error) {
        const wait = waitMs(error, tries, endsAt - performance.now());
        if (wait === undefined || signal.aborted || !mayRepeat()) throw error;
        await pause(wait, undefined, { signal }).catch(() => Promise.reject(sendingError(signal.reason)));
      }
    }
  } finally {
    clearTimeout(timer);
  }
}
