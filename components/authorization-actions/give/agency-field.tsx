"use client";
/** Which agency the engineer acts through: one of those the account has set up. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { SelectFormField } from "@/components/form/fields/select-form-field";
import { Notice } from "@/components/ui/feedback/notice";
import { RetryNotice } from "@/components/ui/feedback/retry-notice";
import { osmQuery } from "@/lib/queries/osm-query";
import type { GrantValues } from "./grant-values";

export function AgencyField() {
  const t = useTranslations("authorization_actions.give.agency");
  const agencies = useQuery(osmQuery("listAgencies"));
  const options = (agencies.data?.agency_list ?? []).map(({ id = "", name = "", trust_domain_name }) => ({
    value: id,
    label: trust_domain_name ? t("option", { name, trusted: trust_domain_name }) : name,
  }));
  if (agencies.isError)
    return (
      <RetryNotice tone="danger" onRetry={() => void agencies.refetch()} isRetrying={agencies.isFetching}>
        {t("failed")}
      </RetryNotice>
    );
  if (agencies.isSuccess && options.length === 0) return <Notice tone="warning">{t("none")}</Notice>;
  return (
    <SelectFormField<GrantValues>
      name="agency_id"
      label={t("label")}
      hint={t("hint")}
      isRequired
      options={options}
      isDisabled={agencies.isPending}
    />
  );
}
