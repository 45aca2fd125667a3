"use client";
/** The agreement could not be loaded, so it cannot be accepted: another try. */
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { osmKey } from "@/lib/queries/osm-query";

export function AgreementMissing() {
  const t = useTranslations("ticket_form.agreement");
  const ui = useTranslations("ui");
  const client = useQueryClient();

  function retry() {
    void client.refetchQueries({ queryKey: osmKey("showLatestPublishedAgreement") });
    void client.refetchQueries({ queryKey: osmKey("showSignedLatestPublishedAgreement") });
  }

  return (
    <Notice
      tone="danger"
      action={
        <Button size="small" onClick={retry}>
          {ui("retry")}
        </Button>
      }
    >
      {t("missing")}
    </Notice>
  );
}
