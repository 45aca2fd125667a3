/** A service that failed or was silent: the next time it may answer. A refusal stays one. */
import type { Query } from "@tanstack/react-query";
import { ApiError } from "@/lib/errors/api-error";

export function isAway(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status >= 500;
}

/** Nothing was ever answered, and the last thing known is that the service was away. */
export function isUnanswered({ state }: { state: Pick<Query["state"], "data" | "error"> }): boolean {
  return state.data === undefined && isAway(state.error);
}
