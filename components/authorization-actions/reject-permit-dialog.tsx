"use client";
/** Refuses access with a reason of 1 to 300 characters, which the engineer reads. The ticket goes on without it. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionDialog } from "@/components/ticket-actions/action-dialog";
import { NoteField } from "@/components/ticket-actions/note-field";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { REJECT_REASON_LENGTH_MAX } from "@/lib/contract/authorization-ways";
import type { PermitDialogProps } from "./permit-dialogs";
import { usePermitAnswer } from "./use-permit-answer";
import { useWayName } from "./use-permit-words";

export function RejectPermitDialog({ permit, group_id, onClose }: PermitDialogProps) {
  const t = useTranslations("authorization_actions.reject");
  const toast = useToast();
  const wayName = useWayName();
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const { answer, isBusy, refusal } = usePermitAnswer({
    permit,
    group_id,
    action_id: "reject",
    onDone: () => {
      toast.success(t("done"));
      onClose();
    },
  });
  const given = reason.trim();

  function send() {
    setTried(true);
    if (given !== "") answer({ reject_reason: given });
  }

  return (
    <ActionDialog
      title={t("title", { way: wayName(permit) })}
      consequence={<p>{t("consequence")}</p>}
      confirmLabel={t("confirm")}
      onConfirm={send}
      onClose={onClose}
      isBusy={isBusy}
      refusal={refusal}
      isBlocked={given.length > REJECT_REASON_LENGTH_MAX}
    >
      <NoteField
        label={t("reason")}
        hint={t("reason_hint")}
        error={isTried && given === "" ? t("required") : undefined}
        isRequired
        value={reason}
        onChange={setReason}
        lengthMax={REJECT_REASON_LENGTH_MAX}
      />
    </ActionDialog>
  );
}
