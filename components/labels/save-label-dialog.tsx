"use client";
/** Makes a label, or changes the name and colour of one. A name in use is refused next to the name. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionDialog } from "@/components/ticket-actions/action-dialog";
import { LabelChip } from "@/components/ticket-actions/label-chip";
import { LABEL_COLORS } from "@/components/ticket-actions/labels/label-colors";
import { isFitLabel, LabelFields, type LabelEntry } from "@/components/ticket-actions/labels/label-fields";
import { useSaveLabel } from "@/components/ticket-actions/labels/use-save-label";
import { useRefusal } from "@/components/ticket-actions/use-refusal";
import { useToast } from "@/components/ui/feedback/toast-queue";
import type { CaseLabel } from "@/lib/contract/labels";

export interface SaveLabelDialogProps {
  /** The label to change; without it a new one is made. */
  label?: CaseLabel;
  onClose: () => void;
}

export function SaveLabelDialog({ label, onClose }: SaveLabelDialogProps) {
  const t = useTranslations("labels.save");
  const toast = useToast();
  const refusalOf = useRefusal();
  const [entry, setEntry] = useState<LabelEntry>({ name: label?.name ?? "", color: label?.color ?? LABEL_COLORS[6] });
  const [isTried, setTried] = useState(false);
  const { mutate, isPending, error } = useSaveLabel(label?.label_id, ({ name }) => {
    toast.success(t(label === undefined ? "created" : "saved", { name }));
    onClose();
  });

  function save() {
    setTried(true);
    if (isFitLabel(entry)) mutate(entry);
  }

  return (
    <ActionDialog
      width="narrow"
      title={label === undefined ? t("create_title") : t("edit_title", { name: label.name ?? "" })}
      consequence={<p>{t("note")}</p>}
      confirmLabel={t(label === undefined ? "create" : "save")}
      onConfirm={save}
      onClose={onClose}
      isBusy={isPending}
      refusal={refusalOf(error)}
    >
      <LabelFields entry={entry} onChange={setEntry} isTried={isTried} />
      {entry.name.trim() !== "" && (
        <p>
          <LabelChip label={entry} />
        </p>
      )}
    </ActionDialog>
  );
}
