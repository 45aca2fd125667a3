/** Submit a ticket, first step: the product and its problem. What is chosen so far stands in the address. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProductChooser } from "@/components/ticket-form/choose/product-chooser";
import { MayNotSubmit } from "@/components/ticket-form/form/may-not-submit";
import { PageTitle } from "@/components/ui/page/page-title";
import { Texts } from "@/lib/i18n/page-texts";
import { Hydrate, serverQuery } from "@/lib/server/hydrate";
import { pageGateway } from "@/lib/server/page-gateway";
import { requireSession } from "@/lib/server/sessions/require-session";
import { maySubmit } from "./may-submit";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ticket_form");
  return { title: t("title") };
}

type Search = Promise<{ product?: string | string[] }>;

export default async function ChooseProductPage({ searchParams }: { searchParams: Search }) {
  const session = await requireSession();
  const [{ product: given }, t] = await Promise.all([searchParams, getTranslations("ticket_form")]);
  const product = typeof given === "string" && given !== "" && given.length <= 64 ? given : undefined;
  const isAllowed = await maySubmit(await pageGateway(session));
  const problems = product ? [serverQuery("listProblemTypes", { query: { product_category_id: product } })] : [];
  return (
    <Texts of={["ticket_form"]}>
      <Hydrate session={session} queries={[serverQuery("listCaseCategories"), ...problems]}>
        <PageTitle title={t("title")} />
        {isAllowed ? <ProductChooser {...(product === undefined ? {} : { product })} /> : <MayNotSubmit />}
      </Hydrate>
    </Texts>
  );
}
