"use client";
/** The states of one part of a record: on its way, failed, empty, there, and more of it to come. */
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { QueryFailed } from "@/components/query-states/query-failed";
import { Button } from "@/components/ui/actions/button";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";

export interface RecordPartProps {
  record: {
    data: unknown;
    error: unknown;
    isError: boolean;
    isFetching: boolean;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    refetch: () => unknown;
    fetchNextPage: () => unknown;
  };
  isEmpty: boolean;
  empty: ReactNode;
  children: ReactNode;
}

export function RecordPart({ record, isEmpty, empty, children }: RecordPartProps) {
  const t = useTranslations("authorizations.sessions");
  if (record.data === undefined && record.isError) return <QueryFailed query={record} />;
  if (record.data === undefined)
    return (
      <div role="status" className="p-4">
        <span className="sr-only">{t("loading")}</span>
        <SkeletonLines lines={3} />
      </div>
    );
  if (isEmpty) return empty;
  return (
    <>
      {children}
      {record.hasNextPage && (
        <div className="p-3">
          <Button size="small" isBusy={record.isFetchingNextPage} onClick={() => void record.fetchNextPage()}>
            {t("more")}
          </Button>
        </div>
      )}
      {record.isFetchNextPageError && (
        <p role="alert" className="px-3 pb-3 text-sm text-danger">
          {t("more_failed")}
        </p>
      )}
    </>
  );
}
