"use client";
/** Filter by product, by name in the reader's language. */
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { Select } from "@/components/ui/fields/select";
import { osmQuery } from "@/lib/queries/osm-query";
import { patient } from "@/lib/queries/patient";
import type { ChangeFilter } from "./use-ticket-filter";

export function ProductFilter({ chosen, onChange }: { chosen: string; onChange: ChangeFilter }) {
  const t = useTranslations("tickets.filter");
  const language = useLocale();
  const { data } = useQuery({
    ...patient(osmQuery("listProductCategories")),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const products = (data?.incident_product_category_list ?? []).map((product) => ({
    value: product.incident_product_category_id ?? "",
    label: product.incident_product_category_name ?? "",
  }));
  const isKnown = chosen === "" || products.some(({ value }) => value === chosen);
  const options = [
    ...(isKnown ? [] : [{ value: chosen, label: chosen }]),
    ...products.sort((one, other) => one.label.localeCompare(other.label, language)),
  ];
  return (
    <Select
      aria-label={t("product")}
      className="w-44"
      options={options}
      placeholder={t("any_product")}
      value={chosen}
      onChange={(event) => onChange({ product_category_id: event.target.value })}
    />
  );
}
