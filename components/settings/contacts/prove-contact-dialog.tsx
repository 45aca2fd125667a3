"use client";
/** Proves a contact in two steps: a code is sent to it, the code is entered. How long and how often is told before. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CodeEntry } from "@/components/contact-proof/code-entry";
import { useProof, type ProvableContact } from "@/components/contact-proof/use-proof";
import { Button } from "@/components/ui/actions/button";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { Field } from "@/components/ui/fields/field";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { TextField } from "@/components/ui/fields/text-field";
import { FormDialog } from "../form-dialog";

const EMPTY = { way: "email", value: "", area: "86" };

type Given = typeof EMPTY;

function contactOf({ way, value, area }: Given): ProvableContact {
  return { contact_value: value.trim(), contact_way: way === "phone" ? 0 : 1, area_code: area.trim() };
}

export function ProveContactDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("settings_contacts.prove");
  const words = useTranslations("contact_proof");
  const toast = useToast();
  const [given, setGiven] = useState<Given>(EMPTY);
  const contact = contactOf(given);
  const proof = useProof(contact, () => {
    toast.success(t("done"));
    onClose();
  });

  if (!proof.isSent)
    return (
      <FormDialog
        title={t("title")}
        confirmLabel={words("send")}
        change={{ isBusy: proof.isSending, error: proof.error }}
        isBlocked={contact.contact_value === ""}
        onSubmit={proof.send}
        onClose={onClose}
      >
        <ContactFields given={given} onGive={setGiven} />
      </FormDialog>
    );
  return (
    <FormDialog
      title={t("title")}
      lead={words("sent", { contact: contact.contact_value })}
      confirmLabel={words("check")}
      change={{ isBusy: proof.isChecking, error: undefined }}
      isBlocked={!proof.mayCheck && !proof.isChecking}
      onSubmit={proof.check}
      onClose={onClose}
    >
      <CodeEntry proof={proof}>
        <Button size="small" look="quiet" onClick={proof.forget}>
          {t("other")}
        </Button>
      </CodeEntry>
    </FormDialog>
  );
}

function ContactFields({ given, onGive }: { given: Given; onGive: (given: Given) => void }) {
  const t = useTranslations("settings_contacts.prove");
  const isPhone = given.way === "phone";
  const options = [
    { value: "email", label: t("email") },
    { value: "phone", label: t("phone") },
  ];
  return (
    <>
      <RadioGroup
        label={t("way")}
        name="way"
        value={given.way}
        options={options}
        onChange={(way) => onGive({ ...given, way, value: "" })}
      />
      {isPhone && (
        <Field label={t("area")} hint={t("area_search")} isRequired className="max-w-56">
          {(wiring) => (
            <TextField
              {...wiring}
              inputMode="numeric"
              autoComplete="tel-country-code"
              maxLength={6}
              value={given.area}
              onChange={(event) => onGive({ ...given, area: event.target.value.replace(/\D/g, "") })}
            />
          )}
        </Field>
      )}
      <Field label={t(isPhone ? "phone" : "email")} isRequired>
        {(wiring) => (
          <TextField
            {...wiring}
            key={given.way}
            type={isPhone ? "tel" : "email"}
            autoComplete={isPhone ? "tel-national" : "email"}
            maxLength={64}
            value={given.value}
            onChange={(event) => onGive({ ...given, value: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
