"use client";
/** An agreement: to be read in place, with its version, and accepted once; who has signed it is not asked again. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FieldPath, FieldValues } from "react-hook-form";
import { Button } from "@/components/ui/actions/button";
import { Dialog } from "@/components/ui/overlays/dialog";
import { CheckboxFormField } from "./checkbox-form-field";

export interface AgreementFormFieldProps<Values extends FieldValues> {
  name: FieldPath<Values>;
  agreement: { agreement_name?: string; version?: number; content?: string };
  isSigned: boolean;
}

export function AgreementFormField<Values extends FieldValues>(props: AgreementFormFieldProps<Values>) {
  const { name: field, agreement, isSigned } = props;
  const t = useTranslations("form.agreement");
  const [isOpen, setOpen] = useState(false);
  const { agreement_name: name = t("name"), version = 1, content } = agreement;
  const close = () => setOpen(false);
  const footer = (
    <Button onClick={close} data-first-focus>
      {t("close")}
    </Button>
  );
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
      {isSigned ? (
        <p className="text-ink-2">{t("signed", { name, version })}</p>
      ) : (
        <CheckboxFormField<Values> name={field} label={t("accept", { name })} isRequired />
      )}
      <Button look="quiet" size="small" onClick={() => setOpen(true)}>
        {t("read")}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={name} footer={footer}>
        <p className="mb-3 text-sm text-ink-3">{t("version", { version })}</p>
        <p className="whitespace-pre-line">{content}</p>
      </Dialog>
    </div>
  );
}
