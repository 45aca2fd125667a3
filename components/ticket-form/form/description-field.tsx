"use client";
/** The problem in one's own words, beginning from the template. Its length is told by the total below. */
import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { TextAreaFormField } from "@/components/form/fields/text-area-form-field";
import { SensitiveHint } from "@/components/sensitive/sensitive-hint";
import type { TicketValues } from "./ticket-values";

const LINES = 10;

export function DescriptionField() {
  const t = useTranslations("ticket_form.problem");
  const text = useWatch<TicketValues, "description">({ name: "description" });
  return (
    <div className="flex flex-col gap-1.5">
      <TextAreaFormField<TicketValues> name="description" label={t("description")} rows={LINES} isRequired />
      <SensitiveHint text={text} />
    </div>
  );
}
