"use client";
/** The queue, longest waiting first, asked again every five seconds while somebody can see it. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import { useState } from "react";
import { QueryFailed } from "@/components/query-states/query-failed";
import { Button } from "@/components/ui/actions/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { osmQuery } from "@/lib/queries/osm-query";
import { pace } from "@/lib/queries/pace";
import { moveInQueue } from "../keys/move-in-queue";
import { useDeskKeys } from "../keys/use-desk-keys";
import { QUEUE_MAX, QUEUE_PAGE, queueInput, type QueueFilter } from "./queue-filter";
import { QueueFilters } from "./queue-filters";
import { QueueRow } from "./queue-row";
import { useQueueFilter } from "./use-queue-filter";

const REFRESH_MS = 5000;

function useQueue(filter: QueueFilter) {
  const [limit, setLimit] = useState(QUEUE_PAGE);
  const query = useQuery({
    ...osmQuery("deskListCases", queueInput(filter, limit)),
    refetchInterval: pace(REFRESH_MS),
    placeholderData: keepPreviousData,
  });
  return { query, limit, showMore: () => setLimit(QUEUE_MAX) };
}

export function QueuePane({ user_id }: { user_id: string }) {
  const t = useTranslations("desk.queue");
  const path = usePathname();
  const { filter, search, change } = useQueueFilter();
  const queue = useQueue(filter);
  const { data, error } = queue.query;
  useDeskKeys({ j: () => moveInQueue(1), k: () => moveInQueue(-1) });
  return (
    <section aria-label={t("label")} className="flex min-h-0 flex-1 flex-col">
      <QueueFilters filter={filter} onChange={change} />
      <div aria-busy={data === undefined && error === null} className="min-h-0 flex-1 overflow-y-auto">
        {data === undefined && error === null && (
          <div className="p-4">
            <SkeletonLines lines={12} />
          </div>
        )}
        {data === undefined && error !== null && <QueryFailed query={queue.query} />}
        {data !== undefined && error !== null && <p className="px-4 py-2 text-sm text-amber">{t("stale")}</p>}
        {data?.cases.length === 0 && <EmptyState drawing="search">{t("empty")}</EmptyState>}
        <ul>
          {data?.cases.map((ticket) => (
            <li key={ticket.incident_id}>
              <QueueRow
                ticket={ticket}
                search={search}
                isOpen={path === `/desk/${encodeURIComponent(ticket.incident_id)}`}
                user_id={user_id}
              />
            </li>
          ))}
        </ul>
        {data !== undefined && data.total_count > data.cases.length && (
          <Rest queue={queue} shown={data.cases.length} total={data.total_count} />
        )}
      </div>
      <p role="status" className="border-t border-line px-4 py-1.5 text-sm text-ink-2 tabular-nums">
        {data !== undefined && t("count", { count: data.total_count })}
      </p>
    </section>
  );
}

type RestProps = { queue: ReturnType<typeof useQueue>; shown: number; total: number };

function Rest({ queue, shown, total }: RestProps) {
  const t = useTranslations("desk.queue");
  return (
    <div className="flex flex-col items-center gap-2 px-4 py-3 text-sm text-ink-2">
      {t("shown", { shown, total })}
      {queue.limit < QUEUE_MAX ? (
        <Button size="small" onClick={queue.showMore}>
          {t("more")}
        </Button>
      ) : (
        <span>{t("narrow")}</span>
      )}
    </div>
  );
}
