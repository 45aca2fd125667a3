"use client";
/** Why something is read in clear. The customer is going to read it, so it is asked for first. */
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { contractResolver } from "@/components/form/contract-resolver";
import { TextAreaFormField } from "@/components/form/fields/text-area-form-field";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/ui/feedback/notice";
import { RevealReason } from "@/lib/contract/desk-authorizations";

const REASON_LENGTH_MAX = 300;

export interface ReasonFormProps {
  id: string;
  /** What the customer is going to see. */
  seen: { title: string; text: string };
  refusal: string | undefined;
  isBusy: boolean;
  onSend: (reason: string) => void;
}

export function ReasonForm({ id, seen, refusal, isBusy, onSend }: ReasonFormProps) {
  const t = useTranslations("desk_access.reveal");
  const form = useForm<RevealReason>({ resolver: contractResolver(RevealReason), defaultValues: { reason: "" } });
  return (
    <Form form={form} id={id} onSubmit={({ reason }) => onSend(reason)}>
      <Notice tone="warning" title={seen.title}>
        {seen.text}
      </Notice>
      <TextAreaFormField<RevealReason>
        name="reason"
        label={t("reason")}
        hint={t("reason_hint")}
        lengthMax={REASON_LENGTH_MAX}
        rows={3}
        isRequired
        isDisabled={isBusy}
      />
      {refusal !== undefined && (
        <Notice tone="danger" isLive>
          {refusal}
        </Notice>
      )}
    </Form>
  );
}
