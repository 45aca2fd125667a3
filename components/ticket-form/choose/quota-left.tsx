"use client";
/** "3 of 10 tickets left" where the service limits them; a total of -1 is no limit and says nothing. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { osmQuery } from "@/lib/queries/osm-query";

export type Quota = { total: number; left: number };

export function useQuota(product: string, problem: string): Quota | undefined {
  const input = { query: { product_category_id: product, business_type_id: problem } };
  const { data } = useQuery({ ...osmQuery("listCaseQuotas", input), retry: false });
  const { total = -1, un_used = 0 } = data ?? {};
  return total < 0 ? undefined : { total, left: un_used };
}

export function QuotaLeft({ product, problem }: { product: string; problem: string }) {
  const t = useTranslations("ticket_form.choose");
  const quota = useQuota(product, problem);
  if (quota === undefined) return null;
  return (
    <span className={`shrink-0 text-sm tabular-nums ${quota.left > 0 ? "text-ink-2" : "text-danger"}`}>
      {t("quota", { left: quota.left, total: quota.total })}
    </span>
  );
}
