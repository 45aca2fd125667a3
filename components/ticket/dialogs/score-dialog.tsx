"use client";
/** Scores a completed ticket, once. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ActionDialog } from "@/components/ticket-actions/action-dialog";
import type { MoveDialogProps } from "@/components/ticket-actions/moved-ticket";
import { useGroupScope } from "@/components/ticket-actions/group-scope";
import { OfColleague } from "@/components/ticket-actions/of-colleague";
import { refreshTicket } from "@/components/ticket-actions/refresh-ticket";
import { useRefusal } from "@/components/ticket-actions/use-refusal";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { osmMutation } from "@/lib/queries/osm-query";
import { ScoreFields } from "../scores/score-fields";
import { useScores } from "../scores/use-scores";

export function ScoreDialog({ ticket, onClose }: MoveDialogProps) {
  const { incident_id } = ticket;
  const t = useTranslations("ticket.score");
  const toast = useToast();
  const client = useQueryClient();
  const refusalOf = useRefusal();
  const scores = useScores();
  const scope = useGroupScope();
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
      consequence={
        <>
          <OfColleague ticket={ticket} />
          <p>{t("consequence")}</p>
        </>
      }
      confirmLabel={t("confirm")}
      onConfirm={() =>
        mutate({
          params: { case_id: incident_id },
          body: { judgement: scores.judgement, incident_satisfaction_list: scores.list, ...scope },
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
