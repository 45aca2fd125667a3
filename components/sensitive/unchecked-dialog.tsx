"use client";
/** Says that a text could not be searched for secrets, so nothing was sent. It comes with the page: what is missing is the connection. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { Dialog } from "@/components/ui/overlays/dialog";

export function UncheckedDialog({ onBack, onAgain }: { onBack: () => void; onAgain: () => void }) {
  const t = useTranslations("masking");
  const ui = useTranslations("ui");
  const footer = (
    <>
      <Button onClick={onBack} data-first-focus>
        {t("dialog.cancel")}
      </Button>
      <Button look="primary" onClick={onAgain}>
        {ui("retry")}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onBack} title={t("unchecked.title")} width="narrow" footer={footer}>
      <p className="text-ink-2">{t("unchecked.words")}</p>
    </Dialog>
  );
}
