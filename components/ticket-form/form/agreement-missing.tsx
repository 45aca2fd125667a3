"use client";
/** The agreement could not be loaded, so it cannot be accepted: another try. */
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { RetryNotice } from "@/components/ui/feedback/retry-notice";
import { osmKey } from "@/lib/queries/osm-query";

export function AgreementMissing() {
  const t = useTranslations("ticket_form.agreement");
  const client = useQueryClient();

  function retry() {
    void client.refetchQueries({ queryKey: osmKey("showLatestPublishedAgreement") });
    void client.refetchQueries({ queryKey: osmKey("showSignedLatestPublishedAgreement") });
  }

  return (
    <RetryNotice tone="danger" isLive={false} onRetry={retry}>
      {t("missing")}
    </RetryNotice>
  );
}
