"use client";
/** The third step: how we reach the person, the agreement, and the button that sends. */
import { useTranslations } from "next-intl";
import { memo } from "react";
import { AgreementFormField } from "@/components/form/fields/agreement-form-field";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { useQuota } from "../choose/quota-left";
import { ContactSection } from "../contact/contact-section";
import { AgreementMissing } from "./agreement-missing";
import { FaultSummary } from "./fault-summary";
import { Step } from "./step";
import type { TicketFacts } from "./ticket-facts";
import type { TicketValues } from "./ticket-values";

export const ReachStep = memo(function ReachStep({ facts, isBusy }: { facts: TicketFacts; isBusy: boolean }) {
  const t = useTranslations("ticket_form");
  const quota = useQuota(facts.product.id, facts.problem.id);
  const { agreement, isSigned } = facts;
  const isUsedUp = quota !== undefined && quota.left <= 0;
  return (
    <Step number={3} title={t("steps.reach")} hint={t("contact.lead")} className="seen-late [--room:32rem]">
      <ContactSection ccCountMax={facts.ccCountMax} />
      {agreement ? (
        <AgreementFormField<TicketValues> name="agreed" agreement={agreement} isSigned={isSigned} />
      ) : (
        !isSigned && <AgreementMissing />
      )}
      <FaultSummary params={facts.params} />
      {isUsedUp ? (
        <Notice tone="warning">{t("quota_used_up", { total: quota.total })}</Notice>
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" look="primary" isBusy={isBusy}>
            {t("submit")}
          </Button>
          <p className="text-sm text-ink-2">{t("submit_hint")}</p>
        </div>
      )}
    </Step>
  );
});
