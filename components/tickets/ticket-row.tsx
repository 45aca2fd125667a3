"use client";
/** One ticket of the list: two lines, the problem in the reader's own words first. On a narrow screen the same cells stand as a card. */
import { useTranslations } from "next-intl";
import Link from "next/link";
import { ticketAddress } from "@/components/ticket-actions/addresses";
import { firstLine } from "@/components/ticket-actions/first-line";
import { LabelChip } from "@/components/ticket-actions/label-chip";
import { isYourTurn, STATE_KINDS } from "@/components/ticket-actions/ticket-state";
import { classNames } from "@/components/ui/class-names";
import { Cell, Row } from "@/components/ui/list/table";
import { CountBadge } from "@/components/ui/marks/count-badge";
import { StateMark } from "@/components/ui/marks/state-mark";
import { Time } from "@/components/ui/marks/time";
import type { TicketSummary } from "@/lib/contract/ticket-shapes";
import type { TicketDialog } from "@/components/ticket-actions/ticket-dialogs";
import { RowMenu } from "./row-menu";

const CARD =
  "max-lg:grid max-lg:grid-cols-[minmax(0,1fr)_auto] max-lg:gap-x-3 max-lg:gap-y-1 max-lg:border-b max-lg:border-line " +
  "max-lg:px-4 max-lg:py-3 max-lg:last:border-b-0";
/** A cell of the row; on a card it has no box of its own. */
const PART = "py-2.5 align-top max-lg:h-auto max-lg:!border-0 max-lg:!p-0";

export interface TicketRowProps {
  ticket: TicketSummary;
  onDialog: (ticket: TicketSummary, dialog: TicketDialog) => void;
}

export function TicketRow({ ticket, onDialog }: TicketRowProps) {
  const { incident_id, severity_name, update_time } = ticket;
  return (
    <Row className={CARD}>
      <Cell className={classNames(PART, "whitespace-nowrap max-lg:self-center")}>
        <Link
          href={ticketAddress(incident_id)}
          tabIndex={-1}
          className="font-mono text-sm text-ink-2 hover:text-accent"
        >
          {incident_id}
        </Link>
      </Cell>
      <Cell className={classNames(PART, "w-full lg:max-w-0 max-lg:order-1 max-lg:col-span-2")}>
        <Problem ticket={ticket} />
      </Cell>
      <Cell className={classNames(PART, "max-lg:order-2")}>
        <State ticket={ticket} />
      </Cell>
      <Cell className={classNames(PART, "min-w-36 text-ink-2 max-xl:hidden")}>{severity_name}</Cell>
      <Cell className={classNames(PART, "whitespace-nowrap max-lg:order-3")}>
        <LastReply ticket={ticket} />
      </Cell>
      <Cell className={classNames(PART, "whitespace-nowrap text-ink-2 max-2xl:hidden")}>
        {update_time && <Time at={update_time} />}
      </Cell>
      <Cell className={classNames(PART, "whitespace-nowrap text-ink-2 max-lg:order-4 max-lg:col-span-2")}>
        <Created ticket={ticket} />
      </Cell>
      <Cell
        className={classNames(
          PART,
          "max-lg:col-start-2 max-lg:row-start-1 max-lg:-my-1 max-lg:-me-2 max-lg:justify-self-end",
        )}
      >
        <RowMenu ticket={ticket} onDialog={(dialog) => onDialog(ticket, dialog)} />
      </Cell>
    </Row>
  );
}

const LABELS_SHOWN = 2;

function Problem({ ticket }: { ticket: TicketSummary }) {
  const t = useTranslations("tickets.row");
  const { incident_id, simple_description, label_list = [] } = ticket;
  const about = [ticket.product_category_name, ticket.business_type_name, ticket.dc_name].filter(Boolean).join(" · ");
  const hidden = label_list.slice(LABELS_SHOWN);
  return (
    <>
      <Link
        data-row-link
        href={ticketAddress(incident_id)}
        className={classNames(
          "line-clamp-2 rounded-sm text-base hover:text-accent",
          (ticket.unread_num ?? 0) > 0 ? "font-semibold" : "font-medium",
        )}
      >
        {firstLine(simple_description)}
      </Link>
      <p className="flex items-center gap-x-1.5 gap-y-1 text-ink-3 max-lg:flex-wrap">
        <span title={about} className="min-w-0 lg:truncate">
          {about}
        </span>
        {label_list.slice(0, LABELS_SHOWN).map((label) => (
          <LabelChip key={label.label_id} label={label} />
        ))}
        {hidden.length > 0 && (
          <span title={hidden.map(({ name }) => name).join(", ")} className="shrink-0">
            {t("more_labels", { count: hidden.length })}
          </span>
        )}
      </p>
    </>
  );
}

function State({ ticket: { status } }: { ticket: TicketSummary }) {
  const t = useTranslations("states");
  return (
    <div className="flex flex-wrap items-center gap-x-1.5 lg:flex-col lg:items-start">
      <StateMark kind={STATE_KINDS[status]} label={t(`ticket.${status}`)} />
      {isYourTurn(status) && <span className="text-ink-2 lg:ps-2">{t("your_turn")}</span>}
    </div>
  );
}

function LastReply({ ticket }: { ticket: TicketSummary }) {
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

function Created({ ticket: { create_time, xcustomer_name } }: { ticket: TicketSummary }) {
  const t = useTranslations("tickets.row");
  return (
    <div className="flex gap-x-1.5 max-lg:text-ink-3 lg:flex-col">
      <Time at={create_time} />
      {xcustomer_name && <span className="text-ink-3">{t("by_person", { name: xcustomer_name })}</span>}
    </div>
  );
}
