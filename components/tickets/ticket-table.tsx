"use client";
/** The rows of the list under heads that sort where the service is our own. Narrow screens show them as cards, without the heads. */
import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { SortHeader, type SortDirection } from "@/components/ui/list/sort-header";
import { HeaderCell, Table } from "@/components/ui/list/table";
import type { TicketSummary } from "@/lib/contract/ticket-shapes";
import { useIsOwnService } from "@/lib/queries/own-service";
import type { Column } from "./columns/column-choice";
import { COLUMN_SORTS, COLUMN_WIDTHS, REVERSED_COLUMNS } from "./rows/column-places";
import type { Selection } from "./scope/use-selection";
import type { TicketFilter } from "./ticket-filter";
import { TicketRow, type TicketRowProps } from "./ticket-row";
import type { ChangeFilter } from "./use-ticket-filter";

const AS_CARDS = "max-lg:[&_table]:block max-lg:[&_tbody]:block max-lg:[&_thead]:hidden";

export interface TicketTableProps {
  list: RefObject<HTMLDivElement | null>;
  tickets: readonly TicketSummary[];
  filter: TicketFilter;
  columns: readonly Column[];
  selection: Selection;
  isBusy: boolean;
  onChange: ChangeFilter;
  onDialog: TicketRowProps["onDialog"];
}

export function TicketTable({ list, tickets, columns, selection, isBusy, onDialog, ...rest }: TicketTableProps) {
  const t = useTranslations("tickets");
  const head = <Heads tickets={tickets} columns={columns} selection={selection} {...rest} />;
  return (
    <div ref={list}>
      <div className="border-b border-line px-4 py-2.5 lg:hidden">
        <ChoosePage tickets={tickets} selection={selection} isLabelHidden={false} />
      </div>
      <Table caption={t("title")} isBusy={isBusy} head={head} className={AS_CARDS}>
        {tickets.map((ticket) => (
          <TicketRow
            key={ticket.incident_id}
            ticket={ticket}
            columns={columns}
            isChosen={selection.chosen.has(ticket.incident_id)}
            isFull={selection.isFull}
            onToggle={selection.toggle}
            onDialog={onDialog}
          />
        ))}
      </Table>
    </div>
  );
}

type ChoosePageProps = Pick<TicketTableProps, "tickets" | "selection"> & { isLabelHidden: boolean };

function ChoosePage({ tickets, selection, isLabelHidden }: ChoosePageProps) {
  const t = useTranslations("tickets.selection");
  const count = tickets.filter(({ incident_id }) => selection.chosen.has(incident_id)).length;
  return (
    <Checkbox
      label={t("page")}
      isLabelHidden={isLabelHidden}
      checked={count === tickets.length}
      isMixed={count > 0 && count < tickets.length}
      onChange={() => selection.togglePage(tickets)}
    />
  );
}

type HeadsProps = Pick<TicketTableProps, "tickets" | "filter" | "columns" | "selection" | "onChange">;

function Heads({ tickets, filter, columns, selection, onChange }: HeadsProps) {
  const t = useTranslations("tickets.columns");
  return (
    <>
      <HeaderCell>
        <div className="flex items-center gap-2.5">
          <ChoosePage tickets={tickets} selection={selection} isLabelHidden />
          {t("number")}
        </div>
      </HeaderCell>
      <HeaderCell>{t("problem")}</HeaderCell>
      {columns.map((column) => (
        <Head key={column} column={column} filter={filter} onChange={onChange} />
      ))}
      <HeaderCell>
        <span className="sr-only">{t("actions")}</span>
      </HeaderCell>
    </>
  );
}

function Head({ column, filter, onChange }: Pick<HeadsProps, "filter" | "onChange"> & { column: Column }) {
  const t = useTranslations("tickets.columns");
  const isOwnService = useIsOwnService();
  const sort_key = isOwnService ? COLUMN_SORTS[column] : undefined;
  if (sort_key === undefined) return <HeaderCell className={COLUMN_WIDTHS[column]}>{t(column)}</HeaderCell>;
  const rising = REVERSED_COLUMNS.includes(column) ? "desc" : "asc";
  const falling = rising === "asc" ? "desc" : "asc";
  const direction: SortDirection = filter.sort_dir === rising ? "ascending" : "descending";
  return (
    <SortHeader
      {...(filter.sort_key === sort_key ? { direction } : {})}
      onSort={(wanted) => onChange({ sort_key, sort_dir: wanted === "ascending" ? rising : falling })}
      className={COLUMN_WIDTHS[column]}
    >
      {t(column)}
    </SortHeader>
  );
}
