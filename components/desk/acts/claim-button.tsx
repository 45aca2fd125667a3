"use client";
/** Takes a ticket from the queue at once, or from a colleague after asking. The key "c" does the same. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { ConfirmDialog } from "@/components/ui/overlays/confirm-dialog";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf } from "@/lib/queries/ask-console";
import { osm } from "@/lib/queries/osm";
import { useDeskKeys } from "../keys/use-desk-keys";
import type { DeskActName } from "./desk-acts";
import { useDeskAct, useDeskRefresh } from "./use-desk-act";

export interface ClaimButtonProps {
  incident_id: string;
  acts: ReadonlySet<DeskActName>;
  assignee_name: string | undefined;
}

const claim = (case_id: string, take_over: boolean) =>
  osm("deskClaimCase", { params: { case_id }, body: take_over ? { take_over } : {} });

export function ClaimButton(props: ClaimButtonProps) {
  const { acts } = props;
  if (acts.has("claim")) return <TakeButton {...props} />;
  return acts.has("take_over") ? <TakeOverButton {...props} /> : null;
}

function TakeButton({ incident_id }: ClaimButtonProps) {
  const t = useTranslations("desk.acts");
  const toast = useToast();
  const refresh = useDeskRefresh();
  const sentenceOf = useErrorSentence();
  const [isBusy, setBusy] = useState(false);

  async function take() {
    if (isBusy) return;
    setBusy(true);
    try {
      await claim(incident_id, false);
      toast.success(t("claim.done", { number: incident_id }));
    } catch (error) {
      toast.failure(sentenceOf(errorCodeOf(error)));
    }
    await refresh();
    setBusy(false);
  }

  useDeskKeys({ c: () => void take() });
  return (
    <Button look="primary" isBusy={isBusy} onClick={() => void take()}>
      {t("claim.action")}
    </Button>
  );
}

function TakeOverButton({ incident_id, assignee_name = "" }: ClaimButtonProps) {
  const t = useTranslations("desk.acts");
  const act = useDeskAct();
  const [isOpen, setOpen] = useState(false);
  useDeskKeys({ c: () => setOpen(true) });

  async function takeOver() {
    const done = t("claim.done", { number: incident_id });
    if (await act.run(() => claim(incident_id, true), done)) setOpen(false);
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("take_over.action")}</Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onConfirm={() => void takeOver()}
        title={t("take_over.title", { name: assignee_name })}
        confirmLabel={t("take_over.action")}
        isBusy={act.isBusy}
        error={act.error}
      >
        <p>{t("take_over.what_happens", { name: assignee_name })}</p>
      </ConfirmDialog>
    </>
  );
}
