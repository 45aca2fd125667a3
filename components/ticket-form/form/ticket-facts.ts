"use client";
/** What the form must know before it can be written: fields, template, severities, regions, agreement. Only the fields are indispensable. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Agreement } from "@/lib/contract/agreements";
import type { Region, Severity } from "@/lib/contract/catalogue";
import { osmQuery } from "@/lib/queries/osm-query";
import type { Named } from "../choose/chosen-line";
import { readParams, type GuidedParam } from "../guided/guided-param";

export type ChosenProblem = Named & { isRegionRequired: boolean };
export type Chosen = { product: Named; problem: ChosenProblem };

export type TicketFacts = Chosen & {
  params: GuidedParam[];
  template: string;
  /** Empty where severities are not offered. */
  severities: Severity[];
  regions: Region[];
  ccCountMax: number;
  agreement: Agreement | undefined;
  isSigned: boolean;
};

const CC_COUNT_MAX = 10;
const AGREEMENT = { query: { agreement_type: "0" } } as const;

export function useTicketFacts(chosen: Chosen) {
  const t = useTranslations("ticket_form.guided");
  const { product, problem } = chosen;
  const business_type_id = problem.id;
  const product_category_id = product.id;
  const params = useQuery(osmQuery("listExtendsParams", { query: { business_type_id, product_category_id } }));
  const templates = useQuery(osmQuery("listCaseTemplates", { query: { business_type_id } }));
  const severities = useQuery(osmQuery("listSeverities", { query: { product_category_id, business_type_id } }));
  const regions = useQuery(osmQuery("listRegions"));
  const limits = useQuery(osmQuery("listCaseLimits"));
  const agreement = useQuery(osmQuery("showLatestPublishedAgreement", AGREEMENT));
  const signed = useQuery(osmQuery("showSignedLatestPublishedAgreement", AGREEMENT));
  const rest = [templates, severities, regions, limits, agreement, signed];
  const isPending = params.isPending || rest.some((one) => one.data === undefined && !one.isFetched);
  const confidential = t("confidential");
  const facts = useMemo<TicketFacts | undefined>(() => {
    if (isPending || params.data === undefined) return undefined;
    return {
      product,
      problem,
      params: readParams(params.data.extends_params, confidential),
      template: templates.data?.incident_template_list?.[0]?.incident_template_content ?? "",
      severities: severities.data?.show === false ? [] : (severities.data?.severity_list ?? []),
      regions: regions.data?.data_center_list ?? [],
      ccCountMax: limits.data?.config?.create_case_ccemail_max_count ?? CC_COUNT_MAX,
      agreement: agreement.data?.case_agreement,
      isSigned: signed.data?.is_signed_latest === true,
    };
  }, [
    isPending,
    params.data,
    product,
    problem,
    confidential,
    templates.data,
    severities.data,
    regions.data,
    limits.data,
    agreement.data,
    signed.data,
  ]);
  return { facts, params };
}
