/**
 * How often a page asks by itself: as told while somebody is there, a quarter as often when nobody moved for two minutes, not before the
 * service wants it, and sooner while there is nothing to show but a failure. While hidden, TanStack asks nothing.
 */
import type { Query } from "@tanstack/react-query";
import { ApiError } from "@/lib/errors/api-error";
import { isSomebodyThere } from "./activity";
import { isUnanswered } from "./away";

export const TRY_EVERY_MS = 5000;
const IDLE_TIMES = 4;

function wantedMs(error: unknown): number {
  return error instanceof ApiError ? (error.options.retryAfter ?? 0) * 1000 : 0;
}

/** For `refetchInterval`. */
export function pace(everyMs: number, idleMs = IDLE_TIMES * everyMs) {
  return (query: { state: Pick<Query["state"], "data" | "error"> }): number => {
    const [own, atMost] = isSomebodyThere() ? [everyMs, TRY_EVERY_MS] : [idleMs, IDLE_TIMES * TRY_EVERY_MS];
    return Math.max(isUnanswered(query) ? Math.min(own, atMost) : own, wantedMs(query.state.error));
  };
}
