"use client";
/** The address for progress: typed, or one that was verified before. */
import { useTranslations } from "next-intl";
import { TextFormField } from "@/components/form/fields/text-form-field";
import { latePart } from "@/components/ui/late/late-part";
import type { TicketValues } from "../form/ticket-values";
import { looksLikeAddress } from "./cc-addresses";
import { useVerifiedWay } from "./use-verified-way";

const WayProof = latePart(async () => (await import("@/components/contact-proof/way-proof")).WayProof);

export function MailField() {
  const t = useTranslations("ticket_form.contact");
  const { value, verified_id, proof } = useVerifiedWay("remind_mail");
  return (
    <div className="ps-6">
      {verified_id === "" && (
        <TextFormField<TicketValues>
          name="remind_mail"
          label={t("mail")}
          type="email"
          autoComplete="email"
          placeholder="name@example.com"
          isRequired
        />
      )}
      <WayProof
        {...proof}
        contact={{ contact_value: value, contact_way: 1, area_code: "" }}
        isWhole={looksLikeAddress(value)}
      />
    </div>
  );
}
