/** One operation of the API as data: where it is, what goes in, what comes out, and whether a browser may call it. */
import type { z } from "zod";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

type Fields = z.ZodObject;

/**
 * `form` is a multipart body, `file` a binary answer, `created` answers 201,
 * `empty` answers 204 and no body, `open` needs no token,
 * `browser` lets the console's proxy forward it, `live` is asked over and over while
 * something is open, which has bounds of its own.
 */
export type OperationShape = {
  summary: string;
  params?: Fields;
  query?: Fields;
  headers?: Fields;
  body?: Fields;
  form?: Fields;
  answer?: z.ZodType;
  file?: true;
  created?: true;
  empty?: true;
  open?: true;
  browser?: true;
  live?: true;
};

export type Operation<S extends OperationShape = OperationShape> = S & { method: Method; path: string };

export function operation<const S extends OperationShape>(method: Method, path: string, shape: S): Operation<S> {
  return { method, path, ...shape };
}

type Part<S, K extends string, Value> = S extends { [P in K]: z.ZodType } ? { [P in K]: Value } : unknown;
type Out<S, K extends string> = S extends { [P in K]: infer Z extends z.ZodType } ? z.infer<Z> : never;

/** What a caller of an operation gives: exactly the parts that the operation declares. A query or header set may be left out. */
export type InputOf<S> = Part<S, "params", Out<S, "params">> &
  Part<S, "body", Out<S, "body">> &
  (S extends { query: z.ZodType } ? { query?: Out<S, "query"> } : unknown) &
  (S extends { headers: z.ZodType } ? { headers?: Out<S, "headers"> } : unknown);

/** What the service's function receives after the checks: every declared part is there. */
export type CheckedOf<S> = Part<S, "params", Out<S, "params">> &
  Part<S, "query", Out<S, "query">> &
  Part<S, "headers", Out<S, "headers">> &
  Part<S, "body", Out<S, "body">>;

export type AnswerOf<S> = S extends { answer: infer Z extends z.ZodType } ? z.infer<Z> : void;
