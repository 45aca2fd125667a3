"use client";
/** Above what was answered before and could not be asked for anew: the reader sees what was last known. */
import type { ReactNode } from "react";
import { RetryNotice } from "@/components/ui/feedback/retry-notice";

export interface NotRefreshedProps {
  query: { data: unknown; isError: boolean; isFetching: boolean; refetch: () => unknown };
  children: ReactNode;
}

export function NotRefreshed({ query: { data, isError, isFetching, refetch }, children }: NotRefreshedProps) {
  if (!isError || data === undefined) return null;
  return (
    <RetryNotice onRetry={() => void refetch()} isRetrying={isFetching}>
      {children}
    </RetryNotice>
  );
}
