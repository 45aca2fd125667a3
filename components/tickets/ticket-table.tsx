"use client";
/** The rows of the list under heads that sort. Narrow screens show them as cards, without the heads. */
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { SortHeader, type SortDirection } from "@/components/ui/list/sort-header";
import { HeaderCell, Table } from "@/components/ui/list/table";
import type { TicketSummary } from "@/lib/contract/ticket-shapes";
import type { SortKey, TicketFilter } from "./ticket-filter";
import { TicketRow, type TicketRowProps } from "./ticket-row";
import type { ChangeFilter } from "./use-ticket-filter";
import { useRowKeys } from "./use-row-keys";

const AS_CARDS = "max-lg:[&_table]:block max-lg:[&_tbody]:block max-lg:[&_thead]:hidden";

export interface TicketTableProps {
  tickets: readonly TicketSummary[];
  filter: TicketFilter;
  isBusy: boolean;
  onChange: ChangeFilter;
  onDialog: TicketRowProps["onDialog"];
}

export function TicketTable({ tickets, filter, isBusy, onChange, onDialog }: TicketTableProps) {
  const t = useTranslations("tickets");
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  return (
    <div ref={list}>
      <Table
        caption={t("title")}
        isBusy={isBusy}
        head={<Heads filter={filter} onChange={onChange} />}
        className={AS_CARDS}
      >
        {tickets.map((ticket) => (
          <TicketRow key={ticket.incident_id} ticket={ticket} onDialog={onDialog} />
        ))}
      </Table>
    </div>
  );
}

function Heads({ filter, onChange }: Pick<TicketTableProps, "filter" | "onChange">) {
  const t = useTranslations("tickets.columns");
  const sorted = (key: SortKey) => ({
    direction: filter.sort_key === key ? WORDS[filter.sort_dir] : undefined,
    onSort: (direction: SortDirection) =>
      onChange({ sort_key: key, sort_dir: direction === "ascending" ? "asc" : "desc" }),
  });
  return (
    <>
      <HeaderCell>{t("number")}</HeaderCell>
      <HeaderCell>{t("problem")}</HeaderCell>
      <SortHeader {...sorted("status")}>{t("state")}</SortHeader>
      <SortHeader {...sorted("severity")} className="max-xl:hidden">
        {t("severity")}
      </SortHeader>
      <HeaderCell>{t("last_reply")}</HeaderCell>
      <SortHeader {...sorted("update_time")} className="max-2xl:hidden">
        {t("updated")}
      </SortHeader>
      <SortHeader {...sorted("create_time")}>{t("created")}</SortHeader>
      <HeaderCell>
        <span className="sr-only">{t("actions")}</span>
      </HeaderCell>
    </>
  );
}

const WORDS = { asc: "ascending", desc: "descending" } as const;
