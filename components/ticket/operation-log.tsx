"use client";
/** Who did what with the ticket and when, newest first, twenty at a time. Asked for only when it is opened. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { QueryFailed } from "@/components/query-states/query-failed";
import { useGroupScope } from "@/components/ticket-actions/group-scope";
import { Button } from "@/components/ui/actions/button";
import { classNames } from "@/components/ui/class-names";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { Time } from "@/components/ui/marks/time";
import { DisclosureMark, SUMMARY_LOOK } from "@/components/ui/page/disclosure-mark";
import type { OperateLogEntry } from "@/lib/contract/ticket-shapes";
import { osm } from "@/lib/queries/osm";
import { osmKey } from "@/lib/queries/osm-query";

const PAGE_SIZE = 20;

function useLog(case_id: string, isOpen: boolean) {
  const scope = useGroupScope();
  return useInfiniteQuery({
    queryKey: [...osmKey("listCaseOperateLogs"), "pages", case_id, scope],
    queryFn: ({ pageParam, signal }) =>
      osm(
        "listCaseOperateLogs",
        { params: { case_id }, query: { with_service_moves: true, offset: pageParam, limit: PAGE_SIZE, ...scope } },
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: ({ total_count = 0 }, pages) =>
      pages.length * PAGE_SIZE < total_count ? pages.length * PAGE_SIZE : undefined,
    enabled: isOpen,
  });
}

export function OperationLog({ incident_id }: { incident_id: string }) {
  const t = useTranslations("ticket.log");
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group rounded border border-line bg-surface"
    >
      <summary className={classNames(SUMMARY_LOOK, "min-h-11 justify-between px-4 font-semibold hover:text-accent")}>
        {t("title")}
        <DisclosureMark />
      </summary>
      {isOpen && (
        <div className="border-t border-line p-4">
          <Entries incident_id={incident_id} />
        </div>
      )}
    </details>
  );
}

function Entries({ incident_id }: { incident_id: string }) {
  const t = useTranslations("ticket.log");
  const log = useLog(incident_id, true);
  if (log.isError && log.data === undefined) return <QueryFailed query={log} />;
  if (log.data === undefined)
    return (
      <div role="status">
        <span className="sr-only">{t("loading")}</span>
        <SkeletonLines lines={4} />
      </div>
    );
  const entries = log.data.pages.flatMap(({ incident_operate_log_list = [] }) => incident_operate_log_list);
  if (entries.length === 0) return <p className="text-sm text-ink-2">{t("empty")}</p>;
  return (
    <>
      <ol aria-label={t("title")} className="flex flex-col gap-3 text-sm">
        {entries.map((entry) => (
          <Entry key={entry.incident_log_id} entry={entry} />
        ))}
      </ol>
      {log.hasNextPage && (
        <Button size="small" className="mt-3" isBusy={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
          {t("more")}
        </Button>
      )}
      {log.isFetchNextPageError && (
        <p role="alert" className="mt-2 text-sm text-danger">
          {t("more_failed")}
        </p>
      )}
    </>
  );
}

function Entry({ entry }: { entry: OperateLogEntry }) {
  const t = useTranslations("ticket.log.service");
  const states = useTranslations("states.operation");
  const type = String(entry.operate_type) as "0";
  const service = type as "1001" | "0";
  const name = service !== "0" && t.has(service) ? t(service) : states.has(type) ? states(type) : states("other");
  return (
    <li className="flex flex-col">
      <span className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-medium">{name}</span>
        {entry.operate_time && <Time at={entry.operate_time} look="short" className="text-ink-3" />}
      </span>
      <span className="text-ink-2">{entry.operator_name}</span>
      {entry.operate_desc && <span className="whitespace-pre-line text-ink-2">{entry.operate_desc}</span>}
    </li>
  );
}
