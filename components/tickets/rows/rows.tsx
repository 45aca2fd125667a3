"use client";
/** The rows in each of their states: on their way, failed, none, there. */
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { QueryFailed } from "@/components/query-states/query-failed";
import { useListKeys } from "../keys/use-list-keys";
import type { OpenDialog } from "../list-dialogs";
import { NoRows, RowsLoading } from "../list-states";
import { TicketTable, type TicketTableProps } from "../ticket-table";
import type { useTickets } from "../use-tickets";

export type Cases = ReturnType<typeof useTickets>["cases"];

export interface RowsProps extends Pick<TicketTableProps, "filter" | "columns" | "selection" | "onChange"> {
  cases: Cases;
  onDialog: (dialog: OpenDialog) => void;
}

/** Where the keys lead when they leave the rows. */
const SEARCH = "[data-list-search] input";

export function Rows({ cases, onDialog, ...table }: RowsProps) {
  const { filter, selection, onChange } = table;
  const router = useRouter();
  const list = useRef<HTMLDivElement>(null);
  const tickets = cases.data?.incident_info_list ?? [];
  useListKeys(list, {
    onToggle: (id) => tickets.filter(({ incident_id }) => incident_id === id).forEach(selection.toggle),
    onSearch: () => document.querySelector<HTMLElement>(SEARCH)?.focus(),
    onNew: () => router.push("/tickets/new"),
    onHelp: () => onDialog({ kind: "keys" }),
  });
  if (cases.data === undefined && cases.isError) return <QueryFailed query={cases} />;
  if (cases.data === undefined) return <RowsLoading rows={filter.page_size} />;
  if (tickets.length === 0) return <NoRows filter={filter} onChange={onChange} />;
  return (
    <TicketTable
      {...table}
      list={list}
      tickets={tickets}
      isBusy={cases.isPlaceholderData}
      onDialog={(ticket, dialog) => onDialog({ kind: "ticket", ticket, dialog })}
    />
  );
}
