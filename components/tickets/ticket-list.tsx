"use client";
/** A list of service tickets: states with counts, filters, rows, pages. Everything that is chosen stands in the address. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { NotRefreshed } from "@/components/query-states/not-refreshed";
import { GroupScope } from "@/components/ticket-actions/group-scope";
import { Pagination } from "@/components/ui/list/pagination";
import { columnsCookie, type Column } from "./columns/column-choice";
import { FilterBar } from "./filter-bar";
import { KeysHint } from "./keys/keys-hint";
import { ListDialogs, type OpenDialog } from "./list-dialogs";
import { ListTools } from "./list-tools";
import { Rows } from "./rows/rows";
import { ListScopeContext, type ListScope } from "./scope/list-scope";
import { SelectionBar } from "./scope/selection-bar";
import { useSelection } from "./scope/use-selection";
import { StatusStrip } from "./status-strip";
import { statusTabs } from "./status-tabs";
import { filterSearch, NO_FILTER, PAGE_SIZES, type TicketFilter } from "./ticket-filter";
import { useTicketFilter } from "./use-ticket-filter";
import { useTickets } from "./use-tickets";
import { ViewsMenu } from "./views/views-menu";

export interface TicketListProps {
  scope: ListScope;
  /** The columns that this browser remembers. */
  columns: readonly Column[];
  /** The list opens with the question what to export. */
  isExportAsked?: boolean;
}

export function TicketList({ scope, ...remembered }: TicketListProps) {
  return (
    <ListScopeContext value={scope}>
      <ScopedList {...remembered} />
    </ListScopeContext>
  );
}

/** What is chosen stays chosen while pages are turned and the order changes. */
function filterKeyOf(filter: TicketFilter): string {
  const { page, page_size, sort_key, sort_dir } = NO_FILTER;
  return filterSearch({ ...filter, page, page_size, sort_key, sort_dir });
}

function ScopedList({ columns: remembered, isExportAsked = false }: Omit<TicketListProps, "scope">) {
  const t = useTranslations("tickets");
  const { filter, change, group_id } = useTicketFilter();
  const { cases, counts } = useTickets(filter, group_id);
  const [columns, setColumns] = useState(remembered);
  const total = cases.data?.total_count ?? 0;
  const [dialog, open] = useState<OpenDialog | undefined>(
    isExportAsked && total > 0 ? { kind: "export", of: "all" } : undefined,
  );
  const selection = useSelection(filterKeyOf(filter));

  /** What the address asked for is done with. */
  function close() {
    open(undefined);
    if (new URLSearchParams(window.location.search).has("do")) change({}, "replace");
  }

  function choose(wanted: readonly Column[]) {
    setColumns(wanted);
    document.cookie = columnsCookie(wanted);
  }

  return (
    <GroupScope group_id={group_id}>
      <div className="flex flex-col gap-4">
        <div className="flex items-end gap-2 border-b border-line">
          <StatusStrip tabs={statusTabs(counts, filter.status)} filter={filter} onChange={change} />
          <ViewsMenu filter={filter} onDialog={open} />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <FilterBar filter={filter} onChange={change} />
          <ListTools filter={filter} onChange={change} cases={cases} onDialog={open} />
        </div>
        <NotRefreshed query={cases}>{t("not_refreshed")}</NotRefreshed>
        <div className="rounded border border-line bg-surface">
          <Rows
            cases={cases}
            filter={filter}
            columns={group_id === undefined ? columns : [...columns, "group"]}
            selection={selection}
            onChange={change}
            onDialog={open}
          />
        </div>
        <SelectionBar selection={selection} onDialog={open} />
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
        <KeysHint onHelp={() => open({ kind: "keys" })} />
        <ListDialogs
          dialog={dialog}
          onClose={close}
          present={cases.data?.incident_info_list ?? []}
          total={total}
          filter={filter}
          columns={columns}
          onColumns={choose}
          selection={selection}
        />
      </div>
    </GroupScope>
  );
}
