"use client";
/** Whether the run helped, said once. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf } from "@/lib/queries/ask-console";
import { osmKey, osmMutation } from "@/lib/queries/osm-query";
import { useIsOwnService } from "@/lib/queries/own-service";

export function RunJudgement({ job_id, type }: { job_id: string; type: 1 | 2 }) {
  const t = useTranslations("diagnosis.helpful");
  const sentenceOf = useErrorSentence();
  const client = useQueryClient();
  const judge = useMutation({
    ...osmMutation("createDiagnoseFeedback"),
    onSuccess: () => void client.invalidateQueries({ queryKey: osmKey("listDiagnoseRecords") }),
  });
  const run = useIsOwnService() ? { job_id } : {};
  const say = (is_helpful: boolean) => judge.mutate({ body: { type, ...run, is_helpful } });
  if (judge.isSuccess)
    return (
      <p role="status" className="text-sm text-ink-2">
        {t("thanks")}
      </p>
    );
  return (
    <div role="group" aria-label={t("question")} className="flex flex-wrap items-center gap-2 text-sm text-ink-2">
      {t("question")}
      <Button size="small" isBusy={judge.isPending} onClick={() => say(true)}>
        {t("yes")}
      </Button>
      <Button size="small" isBusy={judge.isPending} onClick={() => say(false)}>
        {t("no")}
      </Button>
      {judge.isError && (
        <span role="alert" className="text-danger">
          {sentenceOf(errorCodeOf(judge.error))}
        </span>
      )}
    </div>
  );
}
