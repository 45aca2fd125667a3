"use client";
/** Asks before something that cannot be taken back, in words of what will happen. The safe button has the focus. */
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "../actions/button";
import { Notice } from "../feedback/notice";
import { Dialog } from "./dialog";

export interface ConfirmDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: ReactNode;
  children: ReactNode;
  confirmLabel: string;
  cancelLabel?: string;
  tone?: "plain" | "danger";
  isBusy?: boolean;
  error?: ReactNode;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    isOpen,
    onClose,
    onConfirm,
    title,
    children,
    confirmLabel,
    cancelLabel,
    tone = "plain",
    isBusy,
    error,
  } = props;
  const t = useTranslations("ui");
  const footer = (
    <>
      <Button onClick={onClose} disabled={isBusy} data-first-focus>
        {cancelLabel ?? t("cancel")}
      </Button>
      <Button look={tone === "danger" ? "danger" : "primary"} isBusy={isBusy} onClick={onConfirm}>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title} width="narrow" tone={tone} isBusy={isBusy} footer={footer}>
      <div className="flex flex-col gap-3 text-ink-2">
        {children}
        {error && (
          <Notice tone="danger" isLive>
            {error}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}
