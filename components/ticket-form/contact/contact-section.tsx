"use client";
/** How we reach the person who writes: ways, copies to others, the time that suits. */
import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { CheckboxFormField } from "@/components/form/fields/checkbox-form-field";
import { SelectFormField } from "@/components/form/fields/select-form-field";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { latePart } from "@/components/ui/late/late-part";
import { ANY_TIME, CONTACT_TIMES, type TicketValues } from "../form/ticket-values";
import { MailField } from "./mail-field";

const CcField = latePart(async () => (await import("./cc-field")).CcField, <Skeleton className="h-21" />);
const MobileFields = latePart(async () => (await import("./mobile-fields")).MobileFields);

export function ContactSection({ ccCountMax }: { ccCountMax: number }) {
  const t = useTranslations("ticket_form.contact");
  const [byMail, byMobile] = useWatch<TicketValues, ["by_mail", "by_mobile"]>({ name: ["by_mail", "by_mobile"] });
  const times = CONTACT_TIMES.map((span) => ({ value: span, label: span === ANY_TIME ? t("any_time") : span }));
  return (
    <>
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-2 font-medium">{t("ways")}</legend>
        <CheckboxFormField<TicketValues> name="by_mail" label={t("by_mail")} />
        {byMail && <MailField />}
        <CheckboxFormField<TicketValues> name="by_mobile" label={t("by_mobile")} />
        {byMobile && <MobileFields />}
        <p className="text-sm text-ink-2">{t("ways_hint")}</p>
      </fieldset>
      <SelectFormField<TicketValues>
        name="remind_time"
        label={t("time")}
        options={times}
        placeholder={null}
        className="max-w-60"
      />
      <CcField countMax={ccCountMax} />
    </>
  );
}
