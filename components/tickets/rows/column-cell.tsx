"use client";
/** One cell of a row, by the column it stands in. */
import { useLocale, useTranslations } from "next-intl";
import { useGroupId } from "@/components/ticket-actions/group-scope";
import { isYourTurn, STATE_KINDS } from "@/components/ticket-actions/ticket-state";
import { classNames } from "@/components/ui/class-names";
import { Cell } from "@/components/ui/list/table";
import { CountBadge } from "@/components/ui/marks/count-badge";
import { useMinute } from "@/components/ui/marks/minute";
import { StateMark } from "@/components/ui/marks/state-mark";
import { Time } from "@/components/ui/marks/time";
import type { TicketSummary } from "@/lib/contract/ticket-shapes";
import { isEnded } from "@/lib/contract/ticket-status";
import { formatDuration } from "@/lib/format/duration";
import type { Column } from "../columns/column-choice";
import { useListScope } from "../scope/list-scope";
import { COLUMN_CARDS, COLUMN_WIDTHS, PART } from "./column-places";

type Ticketed = { ticket: TicketSummary };

export interface ColumnCellProps extends Ticketed {
  column: Column;
  /** All that are shown: what has a column of its own is not said twice. */
  columns: readonly Column[];
}

export function ColumnCell({ column, columns, ticket }: ColumnCellProps) {
  return (
    <Cell className={classNames(PART, COLUMN_CARDS[column], COLUMN_WIDTHS[column])}>
      <Content column={column} columns={columns} ticket={ticket} />
    </Cell>
  );
}

function Content({ column, columns, ticket }: ColumnCellProps) {
  switch (column) {
    case "state":
      return <State ticket={ticket} />;
    case "severity":
      return ticket.severity_name;
    case "region":
      return ticket.dc_name;
    case "submitter":
      return ticket.xcustomer_name;
    case "last_reply":
      return <LastReply ticket={ticket} />;
    case "updated":
      return ticket.update_time && <Time at={ticket.update_time} />;
    case "created":
      return <Created ticket={ticket} isNamed={!columns.includes("submitter")} />;
    case "age":
      return <Age ticket={ticket} />;
    case "group":
      return <Group />;
  }
}

function State({ ticket: { status, is_scored } }: Ticketed) {
  const row = useTranslations("tickets.row");
  const t = useTranslations("states");
  return (
    <div className="flex flex-wrap items-center gap-x-1.5 lg:flex-col lg:items-start">
      <StateMark kind={STATE_KINDS[status]} label={t(`ticket.${status}`)} />
      {isYourTurn(status) && <span className="text-ink-2 lg:ps-2">{t("your_turn")}</span>}
      {is_scored !== undefined && (
        <span className="text-ink-3 lg:ps-0.5">{row(is_scored ? "scored" : "not_scored")}</span>
      )}
    </div>
  );
}

function LastReply({ ticket }: Ticketed) {
  const t = useTranslations("tickets.row");
  const { last_reply_time, last_reply_type, unread_num = 0 } = ticket;
  if (last_reply_time === undefined) return <span className="text-ink-3 max-lg:hidden">{t("no_reply")}</span>;
  return (
    <>
      <p className="flex items-center gap-1.5 max-lg:justify-end">
        <Time at={last_reply_time} />
        <CountBadge count={unread_num} label={t("unread", { count: unread_num })} />
      </p>
      {last_reply_type !== undefined && (
        <p className="text-ink-3 max-lg:text-end">{t(last_reply_type === 1 ? "by_engineer" : "by_you")}</p>
      )}
    </>
  );
}

function Created({ ticket: { create_time, xcustomer_name }, isNamed }: Ticketed & { isNamed: boolean }) {
  const t = useTranslations("tickets.row");
  return (
    <div className="flex gap-x-1.5 max-lg:text-ink-3 lg:flex-col">
      <Time at={create_time} />
      {xcustomer_name && (
        <span className={classNames("text-ink-3", !isNamed && "lg:hidden")}>
          {t("by_person", { name: xcustomer_name })}
        </span>
      )}
    </div>
  );
}

function Group() {
  const shown = useGroupId();
  return useListScope().groups.find(({ group_id }) => group_id === shown)?.name;
}

/** An ended ticket ages no more. */
function Age({ ticket: { status, create_time, update_time, confirmed_time } }: Ticketed) {
  const language = useLocale();
  const now = useMinute().getTime();
  const end = isEnded(status) ? Date.parse(confirmed_time ?? update_time ?? create_time) : now;
  return formatDuration(end - Date.parse(create_time), language);
}
