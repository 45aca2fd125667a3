"use client";
/** In place of what was asked for in vain: why, and another try. */
import { FailedState } from "@/components/ui/feedback/failed-state";
import { errorCodeOf, requestIdOf } from "@/lib/queries/ask-console";

export type Asked = { error: unknown; isFetching: boolean; refetch: () => unknown };

export function QueryFailed({ query: { error, isFetching, refetch } }: { query: Asked }) {
  return (
    <FailedState
      code={errorCodeOf(error)}
      requestId={requestIdOf(error)}
      onRetry={() => void refetch()}
      isRetrying={isFetching}
    />
  );
}
