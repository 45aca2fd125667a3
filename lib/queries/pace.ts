/** How often a page asks by itself: as told while somebody is there, a quarter as often when nobody moved for two minutes, and not before the service wants it. While hidden, TanStack asks nothing. */
import { ApiError } from "@/lib/errors/api-error";
import { isSomebodyThere } from "./activity";

function wantedMs(error: unknown): number {
  return error instanceof ApiError ? (error.options.retryAfter ?? 0) * 1000 : 0;
}

/** For `refetchInterval`. */
export function pace(everyMs: number, idleMs = 4 * everyMs): (query: { state: { error: unknown } }) => number {
  return ({ state }) => Math.max(isSomebodyThere() ? everyMs : idleMs, wantedMs(state.error));
}
