"use client";
/** The rules and the wording of this ticket, in the reader's language. */
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useWording } from "../compose/use-wording";
import type { TicketForm } from "../compose/compose-ticket";
import type { TicketFacts } from "./ticket-facts";
import type { SayFormFault, TicketRules } from "./ticket-schema";

export function useTicketRules(facts: TicketFacts): TicketRules & TicketForm {
  const t = useTranslations("ticket_form.errors");
  const wording = useWording();
  return useMemo(
    () => ({
      params: facts.params,
      problem: facts.problem.name,
      wording,
      say: ((fault: Parameters<SayFormFault>[0], values?: Record<string, string | number>) =>
        t(fault, values as never)) as SayFormFault,
      template: facts.template,
      isRegionRequired: facts.problem.isRegionRequired,
      isSeverityRequired: facts.severities.length > 0,
      mustAgree: !facts.isSigned,
      ccCountMax: facts.ccCountMax,
    }),
    [facts, wording, t],
  );
}
