"use client";
/** Closes a ticket as solved, or confirms its result, with scores if the reader likes. It cannot be reopened. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionDialog } from "@/components/ticket-actions/action-dialog";
import type { MoveDialogProps } from "@/components/ticket-actions/moved-ticket";
import { isTooLong, NoteField } from "@/components/ticket-actions/note-field";
import { useTicketMove } from "@/components/ticket-actions/use-ticket-move";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { STATUS } from "@/lib/contract/ticket-status";
import { ScoreFields } from "../scores/score-fields";
import { useScores } from "../scores/use-scores";

export function CloseDialog({ ticket, onClose }: MoveDialogProps) {
  const t = useTranslations("ticket.close");
  const toast = useToast();
  const scores = useScores();
  const [note, setNote] = useState("");
  const [isConfirming] = useState(ticket.status === STATUS.toConfirm);
  const number = ticket.incident_id;
  const { move, isBusy, refusal } = useTicketMove(number, "close", () => {
    toast.success(t("done", { number }));
    onClose();
  });
  const operate_desc = note.trim();
  return (
    <ActionDialog
      title={t(isConfirming ? "title_confirm" : "title_close", { number })}
      consequence={<p>{t("consequence")}</p>}
      confirmLabel={t(isConfirming ? "confirm" : "close")}
      onConfirm={() =>
        move({
          ...(scores.judgement === "" ? {} : { judgement: scores.judgement }),
          ...(scores.list.length === 0 ? {} : { incident_satisfaction_list: scores.list }),
          ...(operate_desc === "" ? {} : { operate_desc }),
        })
      }
      onClose={onClose}
      isBusy={isBusy}
      refusal={refusal}
      isBlocked={scores.isTooLong || isTooLong(note)}
    >
      <section aria-label={t("rate")} className="flex flex-col gap-3">
        <h3 className="font-semibold">{t("rate")}</h3>
        <ScoreFields scores={scores} />
      </section>
      <NoteField label={t("note")} value={note} onChange={setNote} rows={1} />
    </ActionDialog>
  );
}
