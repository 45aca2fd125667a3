"use client";
/** Takes a ticket back that no engineer has accepted yet. It ends, and what was confidential in it is erased. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { ActionDialog } from "./action-dialog";
import type { MoveDialogProps } from "./moved-ticket";
import { isTooLong, NoteField } from "./note-field";
import { useTicketMove } from "./use-ticket-move";

export function CancelDialog({ ticket, onClose, onDone }: MoveDialogProps) {
  const t = useTranslations("ticket_actions.cancel");
  const toast = useToast();
  const [note, setNote] = useState("");
  const { move, isBusy, refusal } = useTicketMove(ticket.incident_id, "cancel", () => {
    toast.success(t("done", { number: ticket.incident_id }));
    onClose();
    onDone?.();
  });
  return (
    <ActionDialog
      tone="danger"
      title={t("title", { number: ticket.incident_id })}
      consequence={<p>{t("consequence")}</p>}
      confirmLabel={t("confirm")}
      onConfirm={() => move(note.trim() === "" ? {} : { operate_desc: note.trim() })}
      onClose={onClose}
      isBusy={isBusy}
      refusal={refusal}
      isBlocked={isTooLong(note)}
    >
      <NoteField label={t("note")} value={note} onChange={setNote} rows={2} />
    </ActionDialog>
  );
}
