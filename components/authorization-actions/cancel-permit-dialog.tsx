"use client";
/** Takes access away at once. What was entered is erased with it, so it cannot be undone. */
import { useTranslations } from "next-intl";
import { ActionDialog } from "@/components/ticket-actions/action-dialog";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { targetNames, wayOf } from "./permit";
import type { PermitDialogProps } from "./permit-dialogs";
import { usePermitAnswer } from "./use-permit-answer";
import { useWayName } from "./use-permit-words";

export function CancelPermitDialog({ permit, group_id, onClose }: PermitDialogProps) {
  const t = useTranslations("authorization_actions.cancel");
  const toast = useToast();
  const wayName = useWayName();
  const { answer, isBusy, refusal } = usePermitAnswer({
    permit,
    group_id,
    action_id: "cancel",
    onDone: () => {
      toast.success(t("done"));
      onClose();
    },
  });
  const takesSecret = (wayOf(permit)?.secret_length_max ?? 0) > 0;
  return (
    <ActionDialog
      tone="danger"
      width="narrow"
      title={t("title", { way: wayName(permit) })}
      consequence={
        <>
          {targetNames(permit).length > 0 && <p className="font-medium text-ink">{targetNames(permit).join(", ")}</p>}
          <p>{t(takesSecret ? "consequence_secret" : "consequence")}</p>
          <p>{t("ticket_goes_on")}</p>
        </>
      }
      confirmLabel={t("confirm")}
      cancelLabel={t("keep")}
      onConfirm={() => answer()}
      onClose={onClose}
      isBusy={isBusy}
      refusal={refusal}
    />
  );
}
