"use client";
/** Takes a request back that the customer has not answered yet; it asks first, since the customer sees both. */
import { useTranslations } from "next-intl";
import { ConfirmDialog } from "@/components/ui/overlays/confirm-dialog";
import { osm } from "@/lib/queries/osm";
import { useDeskAct } from "../acts/use-desk-act";

export interface RecallDialogProps {
  authorization_id: string;
  /** Way and target. */
  subject: string;
  onClose: () => void;
}

export function RecallDialog({ authorization_id, subject, onClose }: RecallDialogProps) {
  const t = useTranslations("desk_access.recall");
  const act = useDeskAct();

  async function recall() {
    const work = () => osm("deskRecallAuthorization", { params: { authorization_id } });
    if (await act.run(work, t("done"))) onClose();
  }

  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      onConfirm={() => void recall()}
      title={t("title", { subject })}
      confirmLabel={t("confirm")}
      cancelLabel={t("keep")}
      isBusy={act.isBusy}
      error={act.error}
    >
      <p>{t("what_happens")}</p>
    </ConfirmDialog>
  );
}
