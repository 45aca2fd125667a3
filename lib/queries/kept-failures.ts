/**
 * A failure stays until an answer comes: TanStack forgets the failure of what was never answered as soon as it is asked for again, so
 * that a page would turn back to its skeleton each time. What a service failed to answer is asked for again by itself; a refusal is not.
 */
import type { Query, QueryCache } from "@tanstack/react-query";
import { isUnanswered } from "./away";
import { pace, TRY_EVERY_MS } from "./pace";

/** As long as this a failure is news; who comes back later is asked for anew, behind a skeleton. */
const NEWS_MS = 10_000;

export function isNews({ state }: Pick<Query, "state">): boolean {
  return Date.now() - state.errorUpdatedAt <= NEWS_MS;
}

/** For `refetchInterval`, where a query does not ask at a pace of its own. */
export function untilAnswered(query: Pick<Query, "state">): number | false {
  return isUnanswered(query) && pace(TRY_EVERY_MS)(query);
}

export function keepFailures(cache: QueryCache): void {
  const failures = new WeakMap<Query, Error>();
  cache.subscribe((event) => {
    const { query } = event;
    const { status, error, data } = query.state;
    if (event.type === "observerAdded" && query.getObserversCount() === 1 && !isNews(query)) failures.delete(query);
    if (event.type !== "updated") return;
    const failure = failures.get(query);
    if (status === "error" && error !== null) failures.set(query, error);
    else if (event.action.type === "fetch" && data === undefined && failure !== undefined)
      query.setState({ status: "error", error: failure });
    else failures.delete(query);
  });
}
