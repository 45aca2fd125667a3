"use client";
/** Frame of the dialogs with fields: words, fields, why it was refused, two buttons. Enter sends, and nothing is sent twice. */
import { useTranslations } from "next-intl";
import { useId, type ReactNode } from "react";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { Dialog } from "@/components/ui/overlays/dialog";
import type { Change } from "./use-change";

export interface FormDialogProps {
  title: string;
  lead?: ReactNode;
  confirmLabel: string;
  change: Pick<Change, "isBusy" | "error">;
  isBlocked?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

export function FormDialog(props: FormDialogProps) {
  const { title, lead, confirmLabel, change, isBlocked = false, onSubmit, onClose, children } = props;
  const t = useTranslations("ui");
  const form = useId();
  const footer = (
    <>
      <Button onClick={onClose} disabled={change.isBusy}>
        {t("cancel")}
      </Button>
      <Button type="submit" form={form} look="primary" isBusy={change.isBusy} disabled={isBlocked}>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={title} width="narrow" isBusy={change.isBusy} footer={footer}>
      <form
        id={form}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!change.isBusy && !isBlocked) onSubmit();
        }}
      >
        {lead && <div className="text-ink-2">{lead}</div>}
        {children}
        {change.error && (
          <Notice tone="danger" isLive>
            {change.error}
          </Notice>
        )}
      </form>
    </Dialog>
  );
}
