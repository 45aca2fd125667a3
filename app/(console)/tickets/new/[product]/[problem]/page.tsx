/** Answers that may spare the ticket. Without any, or when they cannot be had, the form follows at once, unless the product can be diagnosed. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { PageLoading } from "@/components/shell/page-loading";
import { RecommendedAnswers } from "@/components/ticket-form/articles/recommended-answers";
import { formAddress } from "@/components/ticket-form/choose/addresses";
import { diagnosisOf } from "@/components/ticket-form/diagnosis/diagnosis-kind";
import { PageTitle } from "@/components/ui/page/page-title";
import { ApiError } from "@/lib/errors/api-error";
import { Texts } from "@/lib/i18n/page-texts";
import { pageGateway } from "@/lib/server/page-gateway";
import { requireSession } from "@/lib/server/sessions/require-session";
import type { Session } from "@/lib/server/sessions/session";
import { Arriving } from "../../../../arriving";
import { findChosen, type ProblemAddress } from "./chosen-problem";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ticket_form");
  return { title: t("answers.title") };
}

function none(error: unknown): { articles: [] } {
  if (error instanceof ApiError) return { articles: [] };
  throw error;
}

export default async function RecommendedAnswersPage({ params }: { params: ProblemAddress }) {
  return <Arriving content={contentOf(await requireSession(), params)} meanwhile={<PageLoading />} />;
}

async function contentOf(session: Session, params: ProblemAddress) {
  const upstream = await pageGateway(session);
  const [{ product, problem }, t] = await Promise.all([findChosen(upstream, params), getTranslations("ticket_form")]);
  const { articles } = await upstream.call("listArticles", { query: { business_type_id: problem.id } }).catch(none);
  if (articles.length === 0 && diagnosisOf(product.id) === undefined) redirect(formAddress(product.id, problem.id));
  return (
    <Texts of={["ticket_form", "diagnosis"]}>
      <PageTitle title={t("title")} />
      <RecommendedAnswers product={product} problem={problem} articles={articles} />
    </Texts>
  );
}
