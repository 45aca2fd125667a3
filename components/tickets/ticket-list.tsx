"use client";
/** My service tickets: states with counts, filters, rows, pages. Everything that is chosen stands in the address. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { TicketDialogs, type TicketDialog } from "@/components/ticket-actions/ticket-dialogs";
import { Button } from "@/components/ui/actions/button";
import { FailedState } from "@/components/ui/feedback/failed-state";
import { Notice } from "@/components/ui/feedback/notice";
import { Pagination } from "@/components/ui/list/pagination";
import type { TicketSummary } from "@/lib/contract/ticket-shapes";
import { errorCodeOf, requestIdOf } from "@/lib/queries/ask-console";
import { FilterBar } from "./filter-bar";
import { NoRows, RowsLoading } from "./list-states";
import { SortChoice } from "./sort-choice";
import { StatusStrip } from "./status-strip";
import { statusTabs } from "./status-tabs";
import { PAGE_SIZES } from "./ticket-filter";
import { TicketTable } from "./ticket-table";
import { useTicketFilter } from "./use-ticket-filter";
import { useTickets } from "./use-tickets";

/** `ticket` is how it was then: rows may have changed since, or hold it no longer. */
type Opened = { ticket: TicketSummary; dialog: TicketDialog };

export function TicketList({ isAccount }: { isAccount: boolean }) {
  const { filter, change } = useTicketFilter();
  const { cases, counts } = useTickets(filter);
  const [opened, setOpened] = useState<Opened>();
  const present = cases.data?.incident_info_list?.find(({ incident_id }) => incident_id === opened?.ticket.incident_id);
  const total = cases.data?.total_count ?? 0;
  return (
    <div className="flex flex-col gap-4">
      <StatusStrip tabs={statusTabs(counts, filter.status)} filter={filter} onChange={change} />
      <div className="flex flex-wrap items-start justify-between gap-2">
        <FilterBar filter={filter} onChange={change} isAccount={isAccount} />
        <SortChoice filter={filter} onChange={change} />
      </div>
      <NotRefreshed cases={cases} />
      <div className="rounded border border-line bg-surface">
        <Rows
          cases={cases}
          filter={filter}
          onChange={change}
          onDialog={(ticket, dialog) => setOpened({ ticket, dialog })}
        />
      </div>
      {total > 0 && (
        <Pagination
          page={filter.page}
          pageSize={filter.page_size}
          total={total}
          pageSizes={PAGE_SIZES}
          onPage={(page) => change({ page })}
          onPageSize={(page_size) => change({ page_size: PAGE_SIZES.find((one) => one === page_size) ?? 10 })}
        />
      )}
      {opened && (
        <TicketDialogs dialog={opened.dialog} ticket={present ?? opened.ticket} onClose={() => setOpened(undefined)} />
      )}
    </div>
  );
}

type Cases = ReturnType<typeof useTickets>["cases"];

function NotRefreshed({ cases }: { cases: Cases }) {
  const t = useTranslations("tickets");
  const ui = useTranslations("ui");
  if (!cases.isError || cases.data === undefined) return null;
  const action = (
    <Button size="small" isBusy={cases.isFetching} onClick={() => void cases.refetch()}>
      {ui("retry")}
    </Button>
  );
  return (
    <Notice tone="warning" isLive action={action}>
      {t("not_refreshed")}
    </Notice>
  );
}

type RowsProps = { cases: Cases } & Omit<Parameters<typeof TicketTable>[0], "tickets" | "isBusy">;

function Rows({ cases, filter, onChange, onDialog }: RowsProps) {
  if (cases.data === undefined && cases.isError)
    return (
      <FailedState
        code={errorCodeOf(cases.error)}
        requestId={requestIdOf(cases.error)}
        onRetry={() => void cases.refetch()}
        isRetrying={cases.isFetching}
      />
    );
  if (cases.data === undefined) return <RowsLoading rows={filter.page_size} />;
  const tickets = cases.data.incident_info_list ?? [];
  if (tickets.length === 0) return <NoRows filter={filter} onChange={onChange} />;
  return (
    <TicketTable
      tickets={tickets}
      filter={filter}
      isBusy={cases.isPlaceholderData}
      onChange={onChange}
      onDialog={onDialog}
    />
  );
}
