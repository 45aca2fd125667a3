/** The ticket form. `?like=TS-1` begins with the words of another ticket. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageLoading } from "@/components/shell/page-loading";
import { draftKey } from "@/components/ticket-form/draft/draft-content";
import { MayNotSubmit } from "@/components/ticket-form/form/may-not-submit";
import { openAlikeInput } from "@/components/ticket-form/form/open-alike-input";
import { TicketForm } from "@/components/ticket-form/form/ticket-form";
import { PageTitle } from "@/components/ui/page/page-title";
import { Texts } from "@/lib/i18n/page-texts";
import type { StoredDraft } from "@/lib/queries/drafts";
import { findDraft, type DraftOwner } from "@/lib/server/drafts/drafts";
import { serverQuery } from "@/lib/server/hydrate";
import { pageGateway } from "@/lib/server/page-gateway";
import { requireSession } from "@/lib/server/sessions/require-session";
import type { Session } from "@/lib/server/sessions/session";
import { Arriving } from "../../../../../arriving";
import { Hydrate } from "../../../../../hydrate";
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

/** Where it cannot be read the browser asks for it, and says so if it cannot either. */
async function keptDraft(owner: DraftOwner, problem: string): Promise<{ kept?: StoredDraft }> {
  try {
    return { kept: (await findDraft(owner, draftKey(problem))) ?? { content: null, revision: 0 } };
  } catch {
    return {};
  }
}

export default async function TicketFormPage(props: PageProps) {
  return <Arriving content={contentOf(await requireSession(), props)} meanwhile={<PageLoading />} />;
}

async function contentOf(session: Session, { params, searchParams }: PageProps) {
  const upstream = await pageGateway(session);
  const [chosen, isAllowed, { like }, t] = await Promise.all([
    findChosen(upstream, params),
    maySubmit(upstream),
    searchParams,
    getTranslations("ticket_form"),
  ]);
  const draft = await keptDraft(session, chosen.problem.id);
  return (
    <Texts of={["ticket_form", "attachments", "masking", "contact_proof"]}>
      <Hydrate session={session} queries={queriesOf(chosen.product.id, chosen.problem.id)}>
        <PageTitle title={t("title")} />
        {isAllowed ? (
          <TicketForm chosen={chosen} {...draft} {...(typeof like === "string" && like !== "" ? { like } : {})} />
        ) : (
          <MayNotSubmit />
        )}
      </Hydrate>
    </Texts>
  );
}
