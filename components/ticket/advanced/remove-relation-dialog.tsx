"use client";
/** Takes an association away, on both tickets. */
import { useTranslations } from "next-intl";
import { ActionDialog } from "@/components/ticket-actions/action-dialog";
import { useRefusal } from "@/components/ticket-actions/use-refusal";
import { useToast } from "@/components/ui/feedback/toast-queue";
import type { RelatedTicket } from "@/lib/contract/relations";
import { useRemoveRelation } from "./use-relations";

export interface RemoveRelationDialogProps {
  place: { incident_id: string; group_id: string };
  related: RelatedTicket;
  onClose: () => void;
}

export function RemoveRelationDialog({ place, related: { case_id = "" }, onClose }: RemoveRelationDialogProps) {
  const t = useTranslations("ticket.relations");
  const toast = useToast();
  const refusalOf = useRefusal();
  const { mutate, isPending, error } = useRemoveRelation(place, () => {
    toast.success(t("removed", { number: case_id }));
    onClose();
  });
  return (
    <ActionDialog
      tone="danger"
      width="narrow"
      title={t("remove_title", { number: case_id })}
      consequence={<p>{t("remove_consequence")}</p>}
      confirmLabel={t("remove_confirm")}
      onConfirm={() => mutate(case_id)}
      onClose={onClose}
      isBusy={isPending}
      refusal={refusalOf(error)}
    />
  );
}
