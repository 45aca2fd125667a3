"use client";
/** Scores a completed ticket, once. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ActionDialog } from "@/components/ticket-actions/action-dialog";
import type { MoveDialogProps } from "@/components/ticket-actions/moved-ticket";
import { refreshTicket } from "@/components/ticket-actions/refresh-ticket";
import { useRefusal } from "@/components/ticket-actions/use-refusal";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { osmMutation } from "@/lib/queries/osm-query";
import { ScoreFields } from "../scores/score-fields";
import { useScores } from "../scores/use-scores";

export function ScoreDialog({ ticket: { incident_id }, onClose }: MoveDialogProps) {
  const t = useTranslations("ticket.score");
  const toast = useToast();
  const client = useQueryClient();
  const refusalOf = useRefusal();
  const scores = useScores();
  const { mutate, isPending, error } = useMutation({
    ...osmMutation("createScores"),
    onSuccess: () => {
      toast.success(t("done"));
      onClose();
    },
    onSettled: () => void refreshTicket(client),
  });
  return (
    <ActionDialog
      title={t("title", { number: incident_id })}
      consequence={<p>{t("consequence")}</p>}
      confirmLabel={t("confirm")}
      onConfirm={() =>
        mutate({
          params: { case_id: incident_id },
          body: { judgement: scores.judgement, incident_satisfaction_list: scores.list },
        })
      }
      onClose={onClose}
      isBusy={isPending}
      refusal={refusalOf(error)}
      isBlocked={scores.isEmpty || scores.isTooLong}
    >
      <ScoreFields scores={scores} />
    </ActionDialog>
  );
}
