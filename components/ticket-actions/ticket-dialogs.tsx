"use client";
/** The dialogs that lists and the details share, by name; one at a time. */
import { lateDialog } from "@/components/ui/late/late-dialog";
import { CancelDialog } from "./cancel-dialog";
import { DeleteDialog } from "./delete-dialog";
import type { MoveDialogProps } from "./moved-ticket";
import { UrgeDialog } from "./urge-dialog";

const LabelsDialog = lateDialog(async () => (await import("./labels/labels-dialog")).LabelsDialog);

const DIALOGS = { urge: UrgeDialog, cancel: CancelDialog, delete: DeleteDialog, labels: LabelsDialog };

export type TicketDialog = keyof typeof DIALOGS;

export function TicketDialogs({ dialog, ...props }: MoveDialogProps & { dialog: TicketDialog | undefined }) {
  if (dialog === undefined) return null;
  const Shown = DIALOGS[dialog];
  return <Shown {...props} />;
}
