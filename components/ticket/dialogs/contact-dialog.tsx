"use client";
/** Changes how engineers reach the submitter. The present values are known masked only, so fields start empty. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { contractResolver } from "@/components/form/contract-resolver";
import { SelectFormField } from "@/components/form/fields/select-form-field";
import { TextFormField } from "@/components/form/fields/text-form-field";
import { ContactProof } from "@/components/contact-proof/contact-proof";
import { ActionDialog } from "@/components/ticket-actions/action-dialog";
import { useGroupScope } from "@/components/ticket-actions/group-scope";
import { refreshTicket } from "@/components/ticket-actions/refresh-ticket";
import { useRefusal } from "@/components/ticket-actions/use-refusal";
import { useToast } from "@/components/ui/feedback/toast-queue";
import type { TicketContact } from "@/lib/contract/ticket-shapes";
import { osmMutation, osmQuery } from "@/lib/queries/osm-query";
import { CcField } from "./cc-field";
import { changeOf, ContactChange, hasChange } from "./contact-change";

const { remind_mobile: MOBILE, remind_mail: MAIL } = ContactChange.shape;
const NUMBER_LENGTH_MIN = 4;
const TIMES = ["0", "09:00-18:00", "18:00-23:00"] as const;
const EMPTY: ContactChange = {
  area_code: "",
  remind_mobile: "",
  remind_mail: "",
  remind_time: "",
  cc: "",
  stops_copies: false,
};

export interface ContactDialogProps {
  incident_id: string;
  contact: TicketContact;
  onClose: () => void;
}

export function ContactDialog({ incident_id, contact, onClose }: ContactDialogProps) {
  const t = useTranslations("ticket.contact");
  const toast = useToast();
  const client = useQueryClient();
  const refusalOf = useRefusal();
  const scope = useGroupScope();
  const [isNothing, setNothing] = useState(false);
  const values = { ...EMPTY, area_code: contact.area_code ?? "" };
  const form = useForm<ContactChange, unknown, ContactChange>({
    resolver: contractResolver(ContactChange),
    defaultValues: values,
  });
  const { mutate, isPending, error } = useMutation({
    ...osmMutation("updateCaseContactInfo"),
    onSuccess: () => {
      toast.success(t("done", { number: incident_id }));
      onClose();
    },
    onSettled: () => void refreshTicket(client),
  });

  function send(given: ContactChange) {
    setNothing(!hasChange(given));
    if (hasChange(given)) mutate({ params: { case_id: incident_id }, body: { ...changeOf(given), ...scope } });
  }

  return (
    <ActionDialog
      title={t("title", { number: incident_id })}
      consequence={<p>{t("consequence")}</p>}
      confirmLabel={t("confirm")}
      onConfirm={() => void form.handleSubmit(send)()}
      onClose={onClose}
      isBusy={isPending}
      refusal={isNothing && !isPending ? t("nothing") : refusalOf(error)}
    >
      <FormProvider {...form}>
        <ContactFields contact={contact} />
      </FormProvider>
    </ActionDialog>
  );
}

function ContactFields({ contact }: { contact: TicketContact }) {
  const t = useTranslations("ticket.contact");
  const { data } = useQuery({ ...osmQuery("listAreaCodes"), staleTime: Number.POSITIVE_INFINITY });
  const codes = (data?.area_code_list ?? []).map(({ area_code = "", area_name = "" }) => ({
    value: area_code,
    label: `+${area_code.replace(/^\+/, "")} ${area_name}`,
  }));
  const [area_code, mobile = "", mail = ""] = useWatch<ContactChange, ["area_code", "remind_mobile", "remind_mail"]>({
    name: ["area_code", "remind_mobile", "remind_mail"],
  });
  const isMobile = mobile.length >= NUMBER_LENGTH_MIN && MOBILE.safeParse(mobile).success;
  const isMail = mail !== "" && MAIL.safeParse(mail).success;
  const now = (value: string | undefined) => (value ? t("now", { value }) : undefined);
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-x-3 gap-y-4 sm:grid-cols-[11rem_1fr]">
        <SelectFormField<ContactChange> name="area_code" label={t("area_code")} options={codes} />
        <TextFormField<ContactChange>
          name="remind_mobile"
          label={t("mobile")}
          hint={now(contact.remind_mobile)}
          type="tel"
          autoComplete="tel-national"
        />
      </div>
      {isMobile && area_code && <ContactProof contact={{ contact_value: mobile, contact_way: 0, area_code }} />}
      <TextFormField<ContactChange>
        name="remind_mail"
        label={t("mail")}
        hint={now(contact.remind_mail)}
        type="email"
        autoComplete="email"
      />
      {isMail && <ContactProof contact={{ contact_value: mail, contact_way: 1, area_code: "" }} />}
      <CcField now={now(contact.cc_email?.split(",").join(", "))} />
      <SelectFormField<ContactChange>
        name="remind_time"
        label={t("time")}
        placeholder={t("unchanged")}
        options={TIMES.map((value) => ({ value, label: value === "0" ? t("any_time") : value }))}
      />
    </div>
  );
}
