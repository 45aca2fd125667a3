"use client";
/** How grave it is, with what the plan promises for each; grades above the plan are greyed with the plan they need. */
import { useLocale, useTranslations } from "next-intl";
import type { Severity } from "@/lib/contract/catalogue";
import { RadioFormField } from "@/components/form/fields/radio-form-field";
import type { TicketValues } from "../form/ticket-values";
import { promiseInWords } from "./promise-in-words";

export function SeverityField({ severities }: { severities: readonly Severity[] }) {
  const t = useTranslations("ticket_form.severity");
  const language = useLocale();

  function promiseOf({ available, plan_name = "", response_minutes }: Severity): string {
    if (available === false) return t("needs_plan", { plan: plan_name });
    return response_minutes === undefined
      ? t("no_promise")
      : t("promise", { time: promiseInWords(response_minutes, language) });
  }

  const options = severities.map((severity) => ({
    value: severity.severity_id ?? "",
    label: severity.severity_name ?? severity.severity_id,
    isDisabled: severity.available === false,
    hint: (
      <>
        {severity.severity_desc} <span className="whitespace-nowrap">{promiseOf(severity)}</span>
      </>
    ),
  }));
  return (
    <RadioFormField<TicketValues> name="severity_id" label={t("label")} options={options} look="cards" isRequired />
  );
}
