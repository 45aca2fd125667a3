/**
 * Failures that the server met when it asked for a page: the page shows them at once, instead of asking once more while the
 * reader looks at a skeleton. In the background they are asked for again, and what comes takes the failure's place.
 */
import type { Query, QueryClient } from "@tanstack/react-query";
import { ApiError } from "@/lib/errors/api-error";
import { fromWire, type WireError } from "@/lib/errors/wire";
import type { BrowserOperation } from "./addresses";
import type { OsmInput, PlainInput } from "./call-shape";
import { osm } from "./osm";
import { osmKey } from "./osm-query";

/** The query, and what a request of the browser would have been answered. */
export type HandedOn = { name: BrowserOperation; input: PlainInput; status: number; wire: WireError };

/** As long as this a failure is news; who comes back later is asked for anew. */
const NEWS_MS = 10_000;

const handedOn = new WeakSet<Error>();

/** For `retryOnMount`: a page that is drawn with its failure does not begin by asking again. */
export function mayAskOnMount({ state }: Pick<Query, "state">): boolean {
  const isNews = state.error instanceof Error && handedOn.has(state.error);
  return !isNews || Date.now() - state.errorUpdatedAt > NEWS_MS;
}

/** What is known already, or looked at, stays as it is. */
export function noteHandedOn(client: QueryClient, { name, input, status, wire }: HandedOn): void {
  const query = client.getQueryCache().build(client, { queryKey: osmKey(name, input) });
  if (query.state.data !== undefined || query.getObserversCount() > 0) return;
  const error = fromWire(status, wire, new Headers({ "x-request-id": wire.request_id })) ?? new ApiError("OSM.0004");
  handedOn.add(error);
  query.setState({ status: "error", error, errorUpdatedAt: Date.now(), errorUpdateCount: 1, fetchStatus: "idle" });
}

function stateOf(client: QueryClient, { name, input }: HandedOn) {
  return client.getQueryState(osmKey(name, input));
}

/** Not asked for by anybody else at this moment. */
function isFailed(client: QueryClient, failure: HandedOn): boolean {
  const state = stateOf(client, failure);
  return state?.status === "error" && state.data === undefined && state.fetchStatus === "idle";
}

/** Only an answer changes what is shown; there is no skeleton in between. */
export async function askHandedOn(client: QueryClient, failures: readonly HandedOn[]): Promise<void> {
  const failed = failures.filter((failure) => isFailed(client, failure));
  await Promise.all(
    failed.map(async (failure) => {
      const { name, input } = failure;
      const answer = await osm(name, input as OsmInput<BrowserOperation>).catch(() => undefined);
      if (answer !== undefined && isFailed(client, failure)) client.setQueryData(osmKey(name, input), answer);
    }),
  );
}

/** A refusal stays one; a service that fails or is silent may answer the next time. */
export function stillAway(client: QueryClient, failures: readonly HandedOn[]): readonly HandedOn[] {
  return failures.filter((failure) => failure.status >= 500 && stateOf(client, failure)?.data === undefined);
}
