"use client";
/** Frame of every dialog that changes a ticket: what will happen, its fields, why it was refused, and two buttons. Nothing is sent twice. */
import { useTranslations } from "next-intl";
import { useId, type ReactNode } from "react";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { Dialog } from "@/components/ui/overlays/dialog";

export interface ActionDialogProps {
  title: ReactNode;
  /** In words: what will happen. */
  consequence: ReactNode;
  confirmLabel: string;
  cancelLabel?: string;
  onConfirm: () => void;
  onClose: () => void;
  isBusy: boolean;
  refusal: string | undefined;
  /** An entry does not fit, or it is too early. */
  isBlocked?: boolean;
  tone?: "plain" | "danger";
  width?: "narrow" | "middle";
  children?: ReactNode;
}

export function ActionDialog(props: ActionDialogProps) {
  const { title, consequence, confirmLabel, onConfirm, onClose, isBusy, refusal, isBlocked, children } = props;
  const { cancelLabel, tone = "plain", width = "middle" } = props;
  const t = useTranslations("ticket_actions");
  const form = useId();
  const footer = (
    <>
      <Button onClick={onClose} disabled={isBusy} data-first-focus={tone === "danger" ? true : undefined}>
        {cancelLabel ?? t("leave")}
      </Button>
      <Button
        type="submit"
        form={form}
        look={tone === "danger" ? "danger" : "primary"}
        isBusy={isBusy}
        disabled={isBlocked}
      >
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={title} width={width} tone={tone} isBusy={isBusy} footer={footer}>
      <form
        id={form}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy && !isBlocked) onConfirm();
        }}
      >
        <div className="flex flex-col gap-2 text-ink-2">{consequence}</div>
        {children}
        {refusal !== undefined && (
          <Notice tone="danger" isLive>
            {refusal}
          </Notice>
        )}
      </form>
    </Dialog>
  );
}
