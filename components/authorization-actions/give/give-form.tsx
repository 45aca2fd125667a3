"use client";
/** The form of giving access. Its values live here alone and go with the dialog. */
import { useState } from "react";
import { useForm } from "react-hook-form";
import { AgreementFormField } from "@/components/form/fields/agreement-form-field";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/ui/feedback/notice";
import type { Agreement } from "@/lib/contract/agreements";
import type { AuthorizationWay } from "@/lib/contract/authorization-ways";
import type { Permit } from "../permit";
import { grantResolver } from "./grant-faults";
import { firstValues, type GrantValues } from "./grant-values";
import { LastLine } from "./last-line";
import { ScopePart } from "./scope-part";
import { SecretPart } from "./secret-part";
import { TimePart } from "./time-part";

export interface GiveFormProps {
  id: string;
  permit: Permit;
  way: AuthorizationWay;
  group_id: string | undefined;
  agreement: Agreement;
  isSigned: boolean;
  refusal: string | undefined;
  onSend: (values: GrantValues) => void;
}

export function GiveForm(props: GiveFormProps) {
  const { id, permit, way, group_id, agreement, refusal, onSend } = props;
  /** As it was when the dialog opened: fields stay what they are while others answer. */
  const [details] = useState(permit.incident_auth_detail_list ?? []);
  const [isSigned] = useState(props.isSigned);
  const form = useForm<GrantValues>({
    resolver: grantResolver(way),
    defaultValues: firstValues(way, details, isSigned, new Date()),
    mode: "onTouched",
  });
  return (
    <Form form={form} id={id} onSubmit={onSend}>
      <ScopePart permit={permit} way={way} details={details} />
      <SecretPart way={way} details={details} group_id={group_id} />
      <TimePart />
      <AgreementFormField<GrantValues> name="agreed" agreement={agreement} isSigned={isSigned} />
      <LastLine permit={permit} way={way} details={details} />
      {refusal !== undefined && (
        <Notice tone="danger" isLive>
          {refusal}
        </Notice>
      )}
    </Form>
  );
}
