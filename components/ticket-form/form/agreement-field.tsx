"use client";
/** The Ticket Service Protocol: to be read in place and accepted once; who has signed it is not asked again. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CheckboxFormField } from "@/components/form/fields/checkbox-form-field";
import { Button } from "@/components/ui/actions/button";
import { Dialog } from "@/components/ui/overlays/dialog";
import type { Agreement } from "@/lib/contract/agreements";
import type { TicketValues } from "./ticket-values";

export interface AgreementFieldProps {
  agreement: Agreement;
  isSigned: boolean;
}

export function AgreementField({ agreement, isSigned }: AgreementFieldProps) {
  const t = useTranslations("ticket_form.agreement");
  const [isOpen, setOpen] = useState(false);
  const name = agreement.agreement_name ?? t("name");
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
      {isSigned ? (
        <p className="text-ink-2">{t("signed", { name })}</p>
      ) : (
        <CheckboxFormField<TicketValues> name="agreed" label={t("accept", { name })} isRequired />
      )}
      <Button look="quiet" size="small" onClick={() => setOpen(true)}>
        {t("read")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={name}
        footer={<Button onClick={() => setOpen(false)}>{t("close")}</Button>}
      >
        <p className="whitespace-pre-line">{agreement.content}</p>
      </Dialog>
    </div>
  );
}
