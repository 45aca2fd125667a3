"use client";
/** Frame of the desk's dialogs with fields: what will happen, the fields, why it was refused, two buttons; above it what looks like a secret in a text. */
import { useTranslations } from "next-intl";
import { useId, type ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import { Form, type FormProps } from "@/components/form/form";
import type { SensitiveGuard } from "@/components/sensitive/use-sensitive-guard";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { Dialog } from "@/components/ui/overlays/dialog";
import type { DeskAct } from "./use-desk-act";

export interface DeskDialogProps<Values extends FieldValues> extends Pick<
  FormProps<Values, Values>,
  "form" | "onSubmit" | "children"
> {
  title: string;
  whatHappens: ReactNode;
  confirmLabel: string;
  tone?: "plain" | "danger";
  act: Pick<DeskAct, "isBusy" | "error">;
  guard: Pick<SensitiveGuard, "dialog">;
  onClose: () => void;
}

export function DeskDialog<Values extends FieldValues>(props: DeskDialogProps<Values>) {
  const { form, onSubmit, children, title, whatHappens, confirmLabel, tone = "plain", act, guard, onClose } = props;
  const t = useTranslations("ui");
  const id = useId();
  const footer = (
    <>
      <Button onClick={onClose} disabled={act.isBusy}>
        {t("cancel")}
      </Button>
      <Button type="submit" form={id} look={tone === "danger" ? "danger" : "primary"} isBusy={act.isBusy}>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={title} tone={tone} isBusy={act.isBusy} footer={footer}>
      <Form form={form} id={id} label={title} onSubmit={onSubmit}>
        <p className="text-ink-2">{whatHappens}</p>
        {children}
        {act.error && (
          <Notice tone="danger" isLive>
            {act.error}
          </Notice>
        )}
      </Form>
      {guard.dialog}
    </Dialog>
  );
}
