"use client";
/** The first step open: search, what was used last, what many use, all groups; or, once chosen, the product's problem types. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { QueryFailed } from "@/components/query-states/query-failed";
import { TextLink } from "@/components/ui/actions/text-link";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { draftQuery } from "@/lib/queries/drafts";
import { osmQuery } from "@/lib/queries/osm-query";
import { Step, StepToCome } from "../form/step";
import { NEW_TICKET } from "./addresses";
import { ProblemList } from "./problem-list";
import { allProducts, readCatalogue, type ProductCatalogue, type ProductEntry } from "./product-catalogue";
import { ProductGroups } from "./product-groups";
import { ProductSearch } from "./product-search";
import { QuickProducts } from "./quick-products";
import { RECENT_KEY, readRecent } from "./recent-products";

export function ProductChooser({ product }: { product?: string }) {
  const t = useTranslations("ticket_form");
  const asked = useQuery(osmQuery("listCaseCategories"));
  if (asked.isError && asked.data === undefined) return <QueryFailed query={asked} />;
  const catalogue = readCatalogue(asked.data?.incident_sub_type_list);
  const chosen = allProducts(catalogue).find((entry) => entry.id === product);
  return (
    <div className="flex max-w-[68rem] flex-col gap-6" aria-busy={asked.isPending || undefined}>
      <Step number={1} title={t("steps.product")} hint={chosen ? undefined : t("choose.lead")}>
        {asked.isPending && <SkeletonLines lines={10} />}
        {chosen && <ChosenProduct entry={chosen} />}
        {asked.data && !chosen && <Catalogue catalogue={catalogue} />}
      </Step>
      <StepToCome number={2} title={t("steps.problem")} />
      <StepToCome number={3} title={t("steps.reach")} />
    </div>
  );
}

function ChosenProduct({ entry }: { entry: ProductEntry }) {
  const t = useTranslations("ticket_form.choose");
  return (
    <div className="flex max-w-[680px] flex-col gap-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <p className="text-lg font-semibold">{entry.name}</p>
        <TextLink href={NEW_TICKET}>{t("another_product")}</TextLink>
        <p className="w-full text-ink-2">{entry.description}</p>
      </div>
      <h3 className="font-semibold">{t("which_problem")}</h3>
      <ProblemList product={entry.id} />
    </div>
  );
}

function Catalogue({ catalogue }: { catalogue: ProductCatalogue }) {
  const t = useTranslations("ticket_form.choose");
  const [text, setText] = useState("");
  const { data } = useQuery({ ...draftQuery(RECENT_KEY), retry: false });
  const entries = allProducts(catalogue);
  const recent = readRecent(data?.content).flatMap((id) => entries.filter((entry) => entry.id === id));
  return (
    <div className="flex flex-col gap-6">
      <div className="max-w-[680px]">
        <ProductSearch entries={entries} text={text} onText={setText} />
      </div>
      {text.trim() === "" && (
        <>
          <QuickProducts title={t("recent")} entries={recent} />
          <QuickProducts title={t("popular")} entries={entries.filter((entry) => entry.isPopular)} />
          <ProductGroups title={t("business")} groups={catalogue.business} isSingle />
          <ProductGroups title={t("products")} groups={catalogue.products} />
        </>
      )}
    </div>
  );
}
