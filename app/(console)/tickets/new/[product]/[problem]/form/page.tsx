/** The ticket form. `?like=TS-1` begins with the words of another ticket. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MayNotSubmit } from "@/components/ticket-form/form/may-not-submit";
import { openAlikeInput } from "@/components/ticket-form/form/open-alike-input";
import { TicketForm } from "@/components/ticket-form/form/ticket-form";
import { PageTitle } from "@/components/ui/page/page-title";
import { Texts } from "@/lib/i18n/page-texts";
import { Hydrate, serverQuery } from "@/lib/server/hydrate";
import { pageGateway } from "@/lib/server/page-gateway";
import { requireSession } from "@/lib/server/sessions/require-session";
import { maySubmit } from "../../../may-submit";
import { findChosen, type ProblemAddress } from "../chosen-problem";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ticket_form");
  return { title: t("title") };
}

type PageProps = { params: ProblemAddress; searchParams: Promise<{ like?: string | string[] }> };

function queriesOf(product_category_id: string, business_type_id: string) {
  return [
    serverQuery("listExtendsParams", { query: { business_type_id, product_category_id } }),
    serverQuery("listCaseTemplates", { query: { business_type_id } }),
    serverQuery("listSeverities", { query: { product_category_id, business_type_id } }),
    serverQuery("listArticles", { query: { business_type_id } }),
    serverQuery("listCaseQuotas", { query: { product_category_id, business_type_id } }),
    serverQuery("listCases", openAlikeInput(product_category_id, business_type_id)),
    serverQuery("listRegions"),
    serverQuery("listCaseLimits"),
    serverQuery("showAccessoryLimits"),
    serverQuery("showLatestPublishedAgreement", { query: { agreement_type: "0" } }),
    serverQuery("showSignedLatestPublishedAgreement", { query: { agreement_type: "0" } }),
  ];
}

export default async function TicketFormPage({ params, searchParams }: PageProps) {
  const session = await requireSession();
  const upstream = await pageGateway(session);
  const [chosen, isAllowed, { like }, t] = await Promise.all([
    findChosen(upstream, params),
    maySubmit(upstream),
    searchParams,
    getTranslations("ticket_form"),
  ]);
  return (
    <Texts of={["ticket_form", "attachments", "masking", "contact_proof"]}>
      <Hydrate session={session} queries={queriesOf(chosen.product.id, chosen.problem.id)}>
        <PageTitle title={t("title")} />
        {isAllowed ? (
          <TicketForm chosen={chosen} {...(typeof like === "string" && like !== "" ? { like } : {})} />
        ) : (
          <MayNotSubmit />
        )}
      </Hydrate>
    </Texts>
  );
}
