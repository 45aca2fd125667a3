/** What a call from the browser takes and gives, by operation name. */
import type { AnswerOf, InputOf } from "@/lib/contract/operation";
import type { OPERATIONS } from "@/lib/contract/operations";
import type { BrowserOperation } from "./addresses";

type Operations = typeof OPERATIONS;

export type OsmInput<N extends BrowserOperation> = InputOf<Operations[N]>;
export type OsmAnswer<N extends BrowserOperation> = AnswerOf<Operations[N]>;

/** The input may be left out where the operation requires none. */
export type OsmGiven<N extends BrowserOperation> =
  object extends OsmInput<N> ? [input?: OsmInput<N>] : [input: OsmInput<N>];

export type PlainInput = {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  headers?: Record<string, unknown>;
  body?: unknown;
};
