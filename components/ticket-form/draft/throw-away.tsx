"use client";
/** Throws the draft away after asking; nothing of it can be brought back. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { ConfirmDialog } from "@/components/ui/overlays/confirm-dialog";

export function ThrowAway({ onThrowAway }: { onThrowAway: () => Promise<void> }) {
  const t = useTranslations("ticket_form.draft");
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  async function throwAway() {
    setBusy(true);
    setFailed(false);
    try {
      await onThrowAway();
      setOpen(false);
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t("throw_away")}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onConfirm={() => void throwAway()}
        title={t("throw_away_title")}
        confirmLabel={t("throw_away")}
        cancelLabel={t("keep_writing")}
        tone="danger"
        isBusy={isBusy}
        error={hasFailed ? t("throw_away_failed") : undefined}
      >
        <p>{t("throw_away_words")}</p>
      </ConfirmDialog>
    </>
  );
}
