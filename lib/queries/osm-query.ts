/** Queries and mutations by operation name. The key is the same on the server, so what a page prefetched is found here. */
import { mutationOptions, queryOptions } from "@tanstack/react-query";
import type { BrowserOperation } from "./addresses";
import type { OsmGiven, OsmInput } from "./call-shape";
import { osm } from "./osm";

/** `osmKey("listCases")` is the root of every such query: `client.invalidateQueries({ queryKey: osmKey("listCases") })`. */
export function osmKey(name: BrowserOperation, input?: unknown): readonly unknown[] {
  return input === undefined ? ["osm", name] : ["osm", name, input];
}

export function osmQuery<N extends BrowserOperation>(name: N, ...[input]: OsmGiven<N>) {
  const given = (input ?? {}) as OsmInput<N>;
  return queryOptions({ queryKey: osmKey(name, given), queryFn: ({ signal }) => osm(name, given, signal) });
}

/** `useMutation(osmMutation("updateCases"))`, then `mutate({ params, query, body })`. */
export function osmMutation<N extends BrowserOperation>(name: N) {
  return mutationOptions({ mutationKey: ["osm", name], mutationFn: (input: OsmInput<N>) => osm(name, input) });
}
