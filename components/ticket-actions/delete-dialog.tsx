"use client";
/** Takes an ended ticket out of the reader's lists for good. */
import { useTranslations } from "next-intl";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { ActionDialog } from "./action-dialog";
import { OfColleague } from "./of-colleague";
import { firstLine } from "./first-line";
import type { MoveDialogProps } from "./moved-ticket";
import { useTicketMove } from "./use-ticket-move";

export function DeleteDialog({ ticket, onClose, onDone }: MoveDialogProps) {
  const t = useTranslations("ticket_actions.delete");
  const toast = useToast();
  const { move, isBusy, refusal } = useTicketMove(ticket.incident_id, "delete", () => {
    toast.success(t("done", { number: ticket.incident_id }));
    onClose();
    onDone?.();
  });
  return (
    <ActionDialog
      tone="danger"
      width="narrow"
      title={t("title", { number: ticket.incident_id })}
      consequence={
        <>
          <p className="line-clamp-2 font-medium text-ink">{firstLine(ticket.simple_description)}</p>
          <OfColleague ticket={ticket} />
          <p>{t("consequence")}</p>
        </>
      }
      confirmLabel={t("confirm")}
      onConfirm={() => move({})}
      onClose={onClose}
      isBusy={isBusy}
      refusal={refusal}
    />
  );
}
