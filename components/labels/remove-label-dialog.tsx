"use client";
/** Deletes a label after saying how many tickets lose it. */
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ActionDialog } from "@/components/ticket-actions/action-dialog";
import { LabelChip } from "@/components/ticket-actions/label-chip";
import { useRefreshLabels } from "@/components/ticket-actions/labels/use-save-label";
import { useRefusal } from "@/components/ticket-actions/use-refusal";
import { useToast } from "@/components/ui/feedback/toast-queue";
import type { CaseLabel } from "@/lib/contract/labels";
import { osm } from "@/lib/queries/osm";

export function RemoveLabelDialog({ label, onClose }: { label: CaseLabel; onClose: () => void }) {
  const t = useTranslations("labels.remove");
  const toast = useToast();
  const refusalOf = useRefusal();
  const refresh = useRefreshLabels();
  const { label_id = 0, name = "", ticket_count } = label;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => osm("deleteLabels", { params: { label_id } }),
    onSuccess: () => {
      toast.success(t("done", { name }));
      onClose();
    },
    onSettled: refresh,
  });
  return (
    <ActionDialog
      tone="danger"
      width="narrow"
      title={t("title", { name })}
      consequence={
        <>
          <p>
            <LabelChip label={label} />
          </p>
          <p>{ticket_count === undefined ? t("consequence_unknown") : t("consequence", { count: ticket_count })}</p>
        </>
      }
      confirmLabel={t("confirm")}
      onConfirm={() => mutate()}
      onClose={onClose}
      isBusy={isPending}
      refusal={refusalOf(error)}
    />
  );
}
