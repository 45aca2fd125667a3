"use client";
/** Who did what in the account, newest first. Older entries are added below; filters ask anew from the top. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { QueryFailed } from "@/components/query-states/query-failed";
import { Button } from "@/components/ui/actions/button";
import { buttonLook } from "@/components/ui/actions/button-look";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { Panel } from "@/components/ui/page/panel";
import type { AuditFilter } from "@/lib/contract/audit";
import { useFileAddress } from "@/lib/queries/file-address";
import { osm } from "@/lib/queries/osm";
import { osmKey } from "@/lib/queries/osm-query";
import { AuditFilters } from "./audit-filters";
import { AuditTable } from "./audit-table";

const PAGE = 50;

export function AuditLog() {
  const t = useTranslations("audit");
  const addressOf = useFileAddress();
  const [filter, setFilter] = useState<AuditFilter>({});
  const query = useInfiniteQuery({
    queryKey: [...osmKey("listAuditEntries"), filter],
    queryFn: ({ pageParam, signal }) =>
      osm("listAuditEntries", { query: { ...filter, limit: PAGE, ...(pageParam && { marker: pageParam }) } }, signal),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next_marker,
  });
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? [];
  const save = (
    <a
      href={addressOf("downloadAuditEntries", { query: filter })}
      download
      className={buttonLook("secondary", "small", false)}
    >
      <Download aria-hidden className="size-4" />
      {t("export")}
    </a>
  );
  return (
    <Panel title={t("entries")} actions={save} isFlush>
      <AuditFilters filter={filter} onFilter={setFilter} />
      {query.data === undefined && query.error !== null && <QueryFailed query={query} />}
      {query.isPending && (
        <div className="p-4">
          <SkeletonLines lines={6} />
        </div>
      )}
      {query.data !== undefined && entries.length === 0 && <EmptyState drawing="search">{t("none")}</EmptyState>}
      {entries.length > 0 && <AuditTable entries={entries} isBusy={query.isFetching && !query.isFetchingNextPage} />}
      {query.hasNextPage && (
        <div className="border-t border-line p-3 text-center">
          <Button isBusy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t("older")}
          </Button>
        </div>
      )}
    </Panel>
  );
}
