"use client";
/** Labels as rows: how each looks on a ticket, its colour in letters, how many tickets carry it. */
import { Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { LabelChip, LabelDot } from "@/components/ticket-actions/label-chip";
import { IconButton } from "@/components/ui/actions/icon-button";
import { Link } from "@/components/ui/actions/link";
import { Cell, HeaderCell, Row, Table } from "@/components/ui/list/table";
import type { CaseLabel } from "@/lib/contract/labels";
import type { OpenLabelDialog } from "./labels-page";

export interface LabelsTableProps {
  labels: readonly CaseLabel[];
  onDialog: (dialog: OpenLabelDialog) => void;
}

export function LabelsTable({ labels, onDialog }: LabelsTableProps) {
  const t = useTranslations("labels");
  const head = (
    <>
      <HeaderCell>{t("columns.label")}</HeaderCell>
      <HeaderCell>{t("columns.color")}</HeaderCell>
      <HeaderCell>{t("columns.tickets")}</HeaderCell>
      <HeaderCell>
        <span className="sr-only">{t("columns.actions")}</span>
      </HeaderCell>
    </>
  );
  return (
    <div className="rounded border border-line bg-surface">
      <Table caption={t("title")} head={head}>
        {labels.map((label) => (
          <Line key={label.label_id} label={label} onDialog={onDialog} />
        ))}
      </Table>
    </div>
  );
}

function Line({ label, onDialog }: { label: CaseLabel; onDialog: LabelsTableProps["onDialog"] }) {
  const t = useTranslations("labels");
  const { label_id, name = "", color = "", ticket_count } = label;
  return (
    <Row>
      <Cell className="max-w-0 w-full">
        <LabelChip label={label} />
      </Cell>
      <Cell className="whitespace-nowrap">
        <span className="inline-flex items-center gap-2 font-mono text-sm text-ink-2">
          <LabelDot color={color} />
          {color.toUpperCase()}
        </span>
      </Cell>
      <Cell className="whitespace-nowrap">
        {ticket_count !== undefined && ticket_count > 0 ? (
          <Link href={`/tickets?label_id=${label_id}`} className="text-accent hover:underline">
            {t("tickets", { count: ticket_count })}
          </Link>
        ) : (
          <span className="text-ink-3">{ticket_count === 0 ? t("tickets", { count: 0 }) : ""}</span>
        )}
      </Cell>
      <Cell>
        <div className="flex justify-end gap-0.5">
          <IconButton
            size="small"
            label={t("edit", { name })}
            icon={<Pencil className="size-4" />}
            onClick={() => onDialog({ kind: "edit", label })}
          />
          <IconButton
            size="small"
            label={t("delete", { name })}
            icon={<Trash2 className="size-4" />}
            onClick={() => onDialog({ kind: "remove", label })}
          />
        </div>
      </Cell>
    </Row>
  );
}
