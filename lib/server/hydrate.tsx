/**
 * Carries what the server fetched into the browser's queries, under the same keys. What failed is left out: the browser asks
 * again and shows the failure in its place. An ended session leads to sign-in.
 */
import "server-only";
import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import type { OperationName } from "@/lib/contract/operations";
import { ApiError } from "@/lib/errors/api-error";
import type { BrowserOperation } from "@/lib/queries/addresses";
import { osmKey } from "@/lib/queries/osm-query";
import type { GivenInput, PlainInput } from "./gateway/call-shape";
import { gateway } from "./gateway/gateway";
import { isOffered } from "./gateway/offered";
import { readerOf } from "./gateway/reader";
import { leaveToSignIn } from "./sessions/require-session";
import type { Session } from "./sessions/session";

/** A query of a page, to be asked on the server; `osmQuery` with the same name and input finds it in the browser. */
export type ServerQuery = { name: OperationName; input: PlainInput };

export function serverQuery<N extends BrowserOperation>(name: N, ...[input]: GivenInput<N>): ServerQuery {
  return { name, input: (input ?? {}) as PlainInput };
}

function isSessionEnded(outcome: PromiseSettledResult<unknown>): boolean {
  return outcome.status === "rejected" && outcome.reason instanceof ApiError && outcome.reason.code === "CONSOLE.401";
}

type HydrateProps = { session: Session; queries: readonly ServerQuery[]; children: ReactNode };

/** Asks all queries side by side before what is inside is drawn. */
export async function Hydrate({ session, queries, children }: HydrateProps) {
  const upstream = gateway(session, readerOf(await headers()));
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const outcomes = await Promise.allSettled(
    queries
      .filter(({ name }) => isOffered(name))
      .map(({ name, input }) =>
        client.fetchQuery({
          queryKey: osmKey(name as BrowserOperation, input),
          queryFn: () => upstream.forward(name, input),
        }),
      ),
  );
  if (outcomes.some(isSessionEnded)) await leaveToSignIn();
  return <HydrationBoundary state={dehydrate(client)}>{children}</HydrationBoundary>;
}
