/**
 * Carries what the server fetched into the browser's queries, under the same keys. What failed, or did not come in time, is
 * carried over as its failure: the page shows it at once and goes on asking. An ended session leads to sign-in.
 */
import "server-only";
import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import type { OperationName } from "@/lib/contract/operations";
import { asApiError } from "@/lib/errors/api-error";
import { toWire } from "@/lib/errors/wire";
import type { BrowserOperation } from "@/lib/queries/addresses";
import type { HandedOn } from "@/lib/queries/handed-on";
import { HandedOnFailures } from "@/lib/queries/handed-on-failures";
import { osmKey } from "@/lib/queries/osm-query";
import type { GivenInput, PlainInput } from "./gateway/call-shape";
import { gateway } from "./gateway/gateway";
import { isOffered } from "./gateway/offered";
import { readerOf } from "./gateway/reader";
import { log } from "./log";
import { statusOf } from "./routes/answer-error";
import { leaveToSignIn } from "./sessions/require-session";
import type { Session } from "./sessions/session";

/** A person waits no longer than this for a page; what is slower comes by the browser's own asking. */
export const PREFETCH_MS = 2500;

/** A query of a page, to be asked on the server; `osmQuery` with the same name and input finds it in the browser. */
export type ServerQuery = { name: OperationName; input: PlainInput };

export function serverQuery<N extends BrowserOperation>(name: N, ...[input]: GivenInput<N>): ServerQuery {
  return { name, input: (input ?? {}) as PlainInput };
}

function failureOf({ name, input }: ServerQuery, thrown: unknown, ownRequestId: string): HandedOn {
  const error = asApiError(thrown);
  const wire = toWire(error, error.options.requestId ?? ownRequestId);
  log().warn({ request_id: wire.request_id, code: wire.error_code, operation: name }, "a part of a page is missing");
  return { name: name as BrowserOperation, input, status: statusOf(error), wire };
}

type HydrateProps = { session: Session; queries: readonly ServerQuery[]; children: ReactNode };

/** Asks all queries side by side before what is inside is drawn. */
export async function Hydrate({ session, queries, children }: HydrateProps) {
  const reader = readerOf(await headers());
  const upstream = gateway(session, reader, AbortSignal.timeout(PREFETCH_MS));
  const client = new QueryClient();
  const failures: HandedOn[] = [];
  async function ask(query: ServerQuery): Promise<void> {
    try {
      client.setQueryData(
        osmKey(query.name as BrowserOperation, query.input),
        await upstream.forward(query.name, query.input),
      );
    } catch (error) {
      failures.push(failureOf(query, error, reader.requestId));
    }
  }
  await Promise.all(queries.filter(({ name }) => isOffered(name)).map(ask));
  if (failures.some(({ wire }) => wire.error_code === "CONSOLE.401")) await leaveToSignIn();
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <HandedOnFailures failures={failures}>{children}</HandedOnFailures>
    </HydrationBoundary>
  );
}
