"use client";
/** The three faces of a list that is asked for: still loading, failed with another try, there. Old rows stay while new ones come. */
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { QueryFailed } from "@/components/query-states/query-failed";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";

export interface LoadedProps<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <QueryFailed query={query} />;
  return (
    <div className="p-4">
      <SkeletonLines />
    </div>
  );
}
