"use client";
/** The one dialog that is open over the list. All but the usual moves of a ticket come only when they are asked for. */
import { TicketDialogs, type TicketDialog } from "@/components/ticket-actions/ticket-dialogs";
import { lateDialog } from "@/components/ui/late/late-dialog";
import type { TicketSummary } from "@/lib/contract/ticket-shapes";
import type { BulkAction } from "./bulk/bulk-actions";
import type { Column } from "./columns/column-choice";
import type { Selection } from "./scope/use-selection";
import type { TicketFilter } from "./ticket-filter";

const BulkDialog = lateDialog(async () => (await import("./bulk/bulk-dialog")).BulkDialog);
const ColumnsDialog = lateDialog(async () => (await import("./columns/columns-dialog")).ColumnsDialog);
const ExportDialog = lateDialog(async () => (await import("./bulk/export-dialog")).ExportDialog);
const KeysDialog = lateDialog(async () => (await import("./keys/keys-dialog")).KeysDialog);
const ManageViewsDialog = lateDialog(async () => (await import("./views/manage-views-dialog")).ManageViewsDialog);
const SaveViewDialog = lateDialog(async () => (await import("./views/save-view-dialog")).SaveViewDialog);

/** `ticket` is how it was then: rows may have changed since, or hold it no longer. */
export type OpenDialog =
  | { kind: "ticket"; ticket: TicketSummary; dialog: TicketDialog }
  | { kind: "bulk"; action: BulkAction }
  | { kind: "export"; of: "chosen" | "all" }
  | { kind: "columns" | "keys" | "save_view" | "manage_views" };

export interface ListDialogsProps {
  dialog: OpenDialog | undefined;
  onClose: () => void;
  /** The rows as they are now. */
  present: readonly TicketSummary[];
  total: number;
  filter: TicketFilter;
  columns: readonly Column[];
  onColumns: (columns: readonly Column[]) => void;
  selection: Selection;
}

export function ListDialogs(props: ListDialogsProps) {
  const { dialog, onClose, present, total, filter, columns, onColumns, selection } = props;
  const asNow = (ticket: TicketSummary) => present.find((one) => one.incident_id === ticket.incident_id) ?? ticket;
  switch (dialog?.kind) {
    case undefined:
      return null;
    case "ticket":
      return <TicketDialogs dialog={dialog.dialog} ticket={asNow(dialog.ticket)} onClose={onClose} />;
    case "bulk": {
      const tickets = [...selection.chosen.values()].map(asNow);
      return <BulkDialog action={dialog.action} tickets={tickets} onClose={onClose} onDone={selection.remove} />;
    }
    case "export": {
      const ids = dialog.of === "chosen" ? [...selection.chosen.keys()] : undefined;
      return <ExportDialog ids={ids} filter={filter} total={total} onClose={onClose} />;
    }
    case "columns":
      return <ColumnsDialog columns={columns} onChange={onColumns} onClose={onClose} />;
    case "keys":
      return <KeysDialog onClose={onClose} />;
    case "save_view":
      return <SaveViewDialog filter={filter} onClose={onClose} />;
    case "manage_views":
      return <ManageViewsDialog onClose={onClose} />;
  }
}
