"use client";
/** The three faces of a list that is asked for: still loading, failed with another try, there. Old rows stay while new ones come. */
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FailedState } from "@/components/ui/feedback/failed-state";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { errorCodeOf, requestIdOf } from "@/lib/queries/ask-console";

export interface LoadedProps<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const { data, error, isFetching, refetch } = query;
  if (data !== undefined) return children(data);
  if (error === null)
    return (
      <div className="p-4">
        <SkeletonLines />
      </div>
    );
  return (
    <FailedState
      code={errorCodeOf(error)}
      requestId={requestIdOf(error)}
      isRetrying={isFetching}
      onRetry={() => void refetch()}
    />
  );
}
