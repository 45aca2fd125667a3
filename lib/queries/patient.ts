/**
 * A question that a page can show without at first: it is asked when the browser is idle. Asked while React takes the page over, it would
 * hold up what is pressed.
 */
import type { QueryFunctionContext } from "@tanstack/react-query";
import { untilIdle } from "@/lib/idle/once-idle";

/** The same query, asked for later. */
export function patient<Query extends { queryFn?: unknown }>(query: Query): Query {
  const ask = query.queryFn as (context: QueryFunctionContext) => unknown;
  const queryFn = async (context: QueryFunctionContext) => {
    await untilIdle();
    return ask(context);
  };
  return { ...query, queryFn };
}
