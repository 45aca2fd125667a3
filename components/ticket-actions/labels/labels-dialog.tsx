"use client";
/** Sets the labels of one ticket. What is taken off goes first, so that there is room for what comes. */
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { osm } from "@/lib/queries/osm";
import { ActionDialog } from "../action-dialog";
import { firstLine } from "../first-line";
import type { MoveDialogProps } from "../moved-ticket";
import { useRefusal } from "../use-refusal";
import { labelChange } from "./label-change";
import { LabelPicker } from "./label-picker";
import { useRefreshLabels } from "./use-save-label";

export function LabelsDialog({ ticket, onClose, onDone }: MoveDialogProps) {
  const t = useTranslations("labels.dialog");
  const toast = useToast();
  const refusalOf = useRefusal();
  const refresh = useRefreshLabels();
  const [before] = useState(() => (ticket.label_list ?? []).flatMap(({ label_id }) => label_id ?? []));
  const [chosen, setChosen] = useState<readonly number[]>(before);
  const { added, removed } = labelChange(before, chosen);
  const params = { case_id: ticket.incident_id };
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      if (removed.length > 0) await osm("deleteCaseLabels", { params, query: { label_ids: removed } });
      if (added.length > 0) await osm("createCaseLabels", { params, query: { label_ids: added } });
    },
    onSuccess: () => {
      toast.success(t("done", { number: ticket.incident_id }));
      onClose();
      onDone?.();
    },
    onSettled: refresh,
  });
  return (
    <ActionDialog
      width="narrow"
      title={t("title", { number: ticket.incident_id })}
      consequence={<p className="line-clamp-2">{firstLine(ticket.simple_description)}</p>}
      confirmLabel={t("confirm")}
      onConfirm={() => mutate()}
      onClose={onClose}
      isBusy={isPending}
      refusal={refusalOf(error)}
      isBlocked={added.length + removed.length === 0}
    >
      <LabelPicker chosen={chosen} onChange={setChosen} />
    </ActionDialog>
  );
}
