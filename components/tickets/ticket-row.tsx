"use client";
/** One ticket of the list: two lines, the problem in the reader's own words first. On a narrow screen the same cells stand as a card. */
import { useTranslations } from "next-intl";
import { ticketAddress } from "@/components/ticket-actions/addresses";
import { useGroupId } from "@/components/ticket-actions/group-scope";
import type { TicketDialog } from "@/components/ticket-actions/ticket-dialogs";
import { Link } from "@/components/ui/actions/link";
import { classNames } from "@/components/ui/class-names";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Cell, Row } from "@/components/ui/list/table";
import type { TicketSummary } from "@/lib/contract/ticket-shapes";
import type { Column } from "./columns/column-choice";
import { RowMenu } from "./row-menu";
import { ColumnCell } from "./rows/column-cell";
import { PART } from "./rows/column-places";
import { Problem } from "./rows/problem";

const CARD =
  "max-lg:grid max-lg:grid-cols-[minmax(0,1fr)_auto] max-lg:gap-x-3 max-lg:gap-y-1 max-lg:border-b max-lg:border-line " +
  "max-lg:px-4 max-lg:py-3 max-lg:last:border-b-0 max-lg:seen-late max-lg:[--room:9rem]";

export interface TicketRowProps {
  ticket: TicketSummary;
  columns: readonly Column[];
  isChosen: boolean;
  /** No room for another chosen one. */
  isFull: boolean;
  onToggle: (ticket: TicketSummary) => void;
  onDialog: (ticket: TicketSummary, dialog: TicketDialog) => void;
}

export function TicketRow({ ticket, columns, isChosen, isFull, onToggle, onDialog }: TicketRowProps) {
  const t = useTranslations("tickets.row");
  const group_id = useGroupId();
  const { incident_id } = ticket;
  return (
    <Row className={CARD} isSelected={isChosen} data-ticket={incident_id}>
      <Cell className={classNames(PART, "whitespace-nowrap max-lg:self-center")}>
        <div className="flex items-start gap-2.5">
          <Checkbox
            label={t("choose", { number: incident_id })}
            isLabelHidden
            checked={isChosen}
            disabled={isFull && !isChosen}
            onChange={() => onToggle(ticket)}
          />
          <Link
            href={ticketAddress({ incident_id, group_id })}
            tabIndex={-1}
            className="font-mono text-sm text-ink-2 hover:text-accent"
          >
            {incident_id}
          </Link>
        </div>
      </Cell>
      <Cell className={classNames(PART, "w-full lg:max-w-0 max-lg:order-1 max-lg:col-span-2")}>
        <Problem ticket={ticket} />
      </Cell>
      {columns.map((column) => (
        <ColumnCell key={column} column={column} columns={columns} ticket={ticket} />
      ))}
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
