/** Types of a call by operation name: what goes in and what comes back follow from the contract's table. */
import type { AnswerOf, InputOf } from "@/lib/contract/operation";
import type { OPERATIONS, OperationName } from "@/lib/contract/operations";

type Operations = typeof OPERATIONS;

export type OperationInput<N extends OperationName> = InputOf<Operations[N]>;
export type OperationAnswer<N extends OperationName> = AnswerOf<Operations[N]>;

/** The input may be left out where the operation requires none. */
export type GivenInput<N extends OperationName> =
  object extends OperationInput<N> ? [input?: OperationInput<N>] : [input: OperationInput<N>];

/** The same without the operation's type, as the wire sees it. */
export type PlainInput = {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  headers?: Record<string, unknown>;
  body?: unknown;
};
