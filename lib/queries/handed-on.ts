/** Failures that the server met when it asked for a page: the page shows them at once, instead of asking once more while the reader looks at a skeleton. */
import type { Query, QueryClient, QueryKey } from "@tanstack/react-query";
import { ApiError } from "@/lib/errors/api-error";
import { fromWire, type WireError } from "@/lib/errors/wire";
import type { BrowserOperation } from "./addresses";
import type { PlainInput } from "./call-shape";
import { isNews } from "./kept-failures";
import { osmKey } from "./osm-query";

/** The query, and what a request of the browser would have been answered. */
export type HandedOn = { name: BrowserOperation; input: PlainInput; status: number; wire: WireError };

const handedOn = new WeakSet<Error>();

/** For `retryOnMount`: a page that is drawn with its failure does not begin by asking again. */
export function mayAskOnMount(query: Pick<Query, "state">): boolean {
  const { error } = query.state;
  return !(error instanceof Error && handedOn.has(error) && isNews(query));
}

/** What is known already, or looked at, stays as it is. */
function fail(client: QueryClient, queryKey: QueryKey, error: Error): void {
  const query = client.getQueryCache().build(client, { queryKey });
  if (query.state.data !== undefined || query.getObserversCount() > 0) return;
  query.setState({ status: "error", error, errorUpdatedAt: Date.now(), errorUpdateCount: 1, fetchStatus: "idle" });
}

export function noteHandedOn(client: QueryClient, { name, input, status, wire }: HandedOn): void {
  const error = fromWire(status, wire, new Headers({ "x-request-id": wire.request_id })) ?? new ApiError("OSM.0004");
  handedOn.add(error);
  fail(client, osmKey(name, input), error);
}

/** For a query that keeps the answer of another one under a key of its own. */
export function takeFailureOver(client: QueryClient, from: QueryKey, to: QueryKey): void {
  const error = client.getQueryState(from)?.error;
  if (error && handedOn.has(error)) fail(client, to, error);
}
