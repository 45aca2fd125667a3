"use client";
/** Before the form: answers that may spare the ticket. Solved ends here, without one; else the form is one step away. */
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/actions/button";
import { LinkButton } from "@/components/ui/actions/link-button";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { latePart } from "@/components/ui/late/late-part";
import type { Article } from "@/lib/contract/catalogue";
import { formAddress } from "../choose/addresses";
import { ChosenLine } from "../choose/chosen-line";
import { diagnosisOf } from "../diagnosis/diagnosis-kind";
import { Step, StepToCome } from "../form/step";
import { ArticleList } from "./article-list";

/** Drawn in the browser alone: what is typed before it is alive would be lost. */
const DiagnosisPanel = latePart(
  async () => (await import("../diagnosis/diagnosis-panel")).DiagnosisPanel,
  <SkeletonLines lines={6} />,
);

export interface RecommendedAnswersProps {
  product: { id: string; name: string };
  problem: { id: string; name: string };
  articles: readonly Article[];
}

export function RecommendedAnswers({ product, problem, articles }: RecommendedAnswersProps) {
  const t = useTranslations("ticket_form");
  const router = useRouter();
  const toast = useToast();
  const diagnosis = diagnosisOf(product.id);

  function leaveSolved() {
    toast.success(t("answers.solved_toast"));
    router.push("/tickets");
  }

  return (
    <div className="flex max-w-[680px] flex-col gap-6">
      <Step number={1} title={t("steps.product")} isDone>
        <ChosenLine product={product} problem={problem} />
      </Step>
      <Step number={2} title={t("answers.title")} hint={t("answers.lead")}>
        {articles.length > 0 && <ArticleList articles={articles} label={t("answers.title")} isFirstOpen />}
        {diagnosis && <DiagnosisPanel kind={diagnosis} />}
        <div className="flex flex-wrap gap-2">
          <LinkButton look="primary" href={formAddress(product.id, problem.id)}>
            {t("answers.go_create")}
          </LinkButton>
          <Button icon={<Check aria-hidden className="size-4" />} onClick={leaveSolved}>
            {t("answers.solved")}
          </Button>
        </div>
      </Step>
      <StepToCome number={3} title={t("steps.reach")} />
    </div>
  );
}
