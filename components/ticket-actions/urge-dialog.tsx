"use client";
/** Asks engineers to hurry, with a reason if the reader likes. When it is too early it says from when on it is possible. */
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Notice } from "@/components/ui/feedback/notice";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { useMinute } from "@/components/ui/marks/minute";
import { ActionDialog } from "./action-dialog";
import { nextUrge } from "./legal-actions";
import type { MoveDialogProps } from "./moved-ticket";
import { isTooLong, NoteField } from "./note-field";
import { useTicketMove } from "./use-ticket-move";

const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

export function UrgeDialog({ ticket, onClose, onDone }: MoveDialogProps) {
  const t = useTranslations("ticket_actions.urge");
  const format = useFormatter();
  const toast = useToast();
  const [reason, setReason] = useState("");
  const next = nextUrge(ticket.urge_time, useMinute());
  const { move, isBusy, refusal } = useTicketMove(ticket.incident_id, "press", () => {
    toast.success(t("done", { number: ticket.incident_id }));
    onClose();
    onDone?.();
  });
  return (
    <ActionDialog
      title={t("title", { number: ticket.incident_id })}
      consequence={<p>{t("consequence")}</p>}
      confirmLabel={t("confirm")}
      onConfirm={() => move(reason.trim() === "" ? {} : { operate_desc: reason.trim() })}
      onClose={onClose}
      isBusy={isBusy}
      refusal={refusal}
      isBlocked={next !== undefined || isTooLong(reason)}
    >
      {next === undefined ? (
        <NoteField label={t("reason")} hint={t("reason_hint")} value={reason} onChange={setReason} />
      ) : (
        <Notice>{t("too_early", { time: format.dateTime(next, CLOCK) })}</Notice>
      )}
    </ActionDialog>
  );
}
