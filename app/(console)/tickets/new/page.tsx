/** Submit a ticket, first step: the product and its problem. What is chosen so far stands in the address. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProductChooser } from "@/components/ticket-form/choose/product-chooser";
import { MayNotSubmit } from "@/components/ticket-form/form/may-not-submit";
import { PageTitle } from "@/components/ui/page/page-title";
import { Texts } from "@/lib/i18n/page-texts";
import { PREFETCH_MS, serverQuery } from "@/lib/server/hydrate";
import { pageGateway } from "@/lib/server/page-gateway";
import { requireSession } from "@/lib/server/sessions/require-session";
import { Hydrate } from "../../hydrate";
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
  const isAllowed = maySubmit(await pageGateway(session, PREFETCH_MS));
  /** Asked beside what the page shows, which may send the reader to sign-in before this is looked at. */
  isAllowed.catch(() => undefined);
  const problems = product ? [serverQuery("listProblemTypes", { query: { product_category_id: product } })] : [];
  return (
    <Texts of={["ticket_form"]}>
      <Hydrate session={session} queries={[serverQuery("listCaseCategories"), ...problems]}>
        <PageTitle title={t("title")} />
        <Chooser isAllowed={isAllowed} {...(product === undefined ? {} : { product })} />
      </Hydrate>
    </Texts>
  );
}

async function Chooser({ isAllowed, ...chosen }: { isAllowed: Promise<boolean>; product?: string }) {
  return (await isAllowed) ? <ProductChooser {...chosen} /> : <MayNotSubmit />;
}
