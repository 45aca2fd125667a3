"use client";
/** The agreement of authorizations (kind 2): to be read in a dialog with its version, and ticked before access is given. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CheckboxFormField } from "@/components/form/fields/checkbox-form-field";
import { Button } from "@/components/ui/actions/button";
import { Dialog } from "@/components/ui/overlays/dialog";
import type { Agreement } from "@/lib/contract/agreements";
import type { GrantValues } from "./grant-values";

export interface AgreementFieldProps {
  agreement: Agreement;
  isSigned: boolean;
}

export function AgreementField({ agreement, isSigned }: AgreementFieldProps) {
  const t = useTranslations("authorization_actions.give.agreement");
  const [isOpen, setOpen] = useState(false);
  const { agreement_name: name = t("name"), version = 1, content } = agreement;
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
      {isSigned ? (
        <p className="text-ink-2">{t("signed", { name, version })}</p>
      ) : (
        <CheckboxFormField<GrantValues> name="agreed" label={t("accept", { name })} isRequired />
      )}
      <Button look="quiet" size="small" onClick={() => setOpen(true)}>
        {t("read")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={name}
        footer={
          <Button onClick={() => setOpen(false)} data-first-focus>
            {t("close")}
          </Button>
        }
      >
        <p className="mb-3 text-sm text-ink-3">{t("version", { version })}</p>
        <p className="whitespace-pre-line">{content}</p>
      </Dialog>
    </div>
  );
}
