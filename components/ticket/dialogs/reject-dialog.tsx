"use client";
/** Says that the result does not solve the problem. The reason goes to the engineer as a message and takes the ticket up again. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSensitiveGuard } from "@/components/sensitive/use-sensitive-guard";
import { ActionDialog } from "@/components/ticket-actions/action-dialog";
import { useGroupScope } from "@/components/ticket-actions/group-scope";
import type { MoveDialogProps } from "@/components/ticket-actions/moved-ticket";
import { NoteField } from "@/components/ticket-actions/note-field";
import { refreshTicket } from "@/components/ticket-actions/refresh-ticket";
import { useRefusal } from "@/components/ticket-actions/use-refusal";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { osmMutation } from "@/lib/queries/osm-query";
import { createRequestKeys } from "@/lib/queries/request-key";

const REASON_LENGTH_MAX = 10_000;

export function RejectDialog({ ticket: { incident_id }, onClose }: MoveDialogProps) {
  const t = useTranslations("ticket.reject");
  const toast = useToast();
  const client = useQueryClient();
  const refusalOf = useRefusal();
  const guard = useSensitiveGuard();
  const scope = useGroupScope();
  const [keyOf] = useState(createRequestKeys);
  const [reason, setReason] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const { mutate, isPending, error } = useMutation({
    ...osmMutation("createMessages"),
    onSuccess: () => {
      toast.success(t("done", { number: incident_id }));
      onClose();
    },
    onSettled: () => void refreshTicket(client),
  });

  async function send() {
    setEmpty(reason.trim() === "");
    if (reason.trim() === "") return;
    const cleared = await guard.check({ text: reason.trim(), textLengthMax: REASON_LENGTH_MAX });
    if (cleared === undefined) return;
    const body = { message: { content: cleared.text }, reject_result: true, ...scope };
    mutate({ params: { case_id: incident_id }, headers: { "idempotency-key": keyOf(body) }, body });
  }

  return (
    <>
      <ActionDialog
        title={t("title", { number: incident_id })}
        consequence={<p>{t("consequence")}</p>}
        confirmLabel={t("confirm")}
        onConfirm={() => void send()}
        onClose={onClose}
        isBusy={isPending}
        refusal={refusalOf(error)}
        isBlocked={reason.trim().length > REASON_LENGTH_MAX}
      >
        <NoteField
          label={t("reason")}
          hint={t("reason_hint")}
          error={isEmpty && reason.trim() === "" ? t("required") : undefined}
          isRequired
          value={reason}
          onChange={setReason}
          lengthMax={REASON_LENGTH_MAX}
          rows={4}
        />
      </ActionDialog>
      {guard.dialog}
    </>
  );
}
