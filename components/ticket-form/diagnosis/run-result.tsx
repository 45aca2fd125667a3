"use client";
/** A run of the diagnosis: asked for every second while it goes on, drawn check by check, judged when it has ended. */
import { useQuery } from "@tanstack/react-query";
import { CircleAlert, CircleCheck, CircleDashed, CircleMinus } from "lucide-react";
import { useTranslations } from "next-intl";
import { QueryFailed } from "@/components/query-states/query-failed";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import type { ItemResultDetail } from "@/lib/contract/diagnosis";
import { osm } from "@/lib/queries/osm";
import { osmKey } from "@/lib/queries/osm-query";
import { isUnderWay, markOf, outcomeOf, type ItemMark } from "./diagnosis-kind";
import { RunJudgement } from "./run-judgement";

const EVERY_MS = 1000;

/** The state first, then the checks: what ends in between is asked for once more. */
async function askRun(job_id: string, signal: AbortSignal) {
  const { status } = await osm("listDiagnoseJob", { query: { job_id } }, signal);
  const { item_results = [] } = await osm("listDiagnoseItems", { body: { job_id } }, signal);
  return { status, items: item_results };
}

export function RunResult({ job_id, type }: { job_id: string; type: 1 | 2 }) {
  const t = useTranslations("diagnosis");
  const run = useQuery({
    queryKey: osmKey("listDiagnoseJob", job_id),
    queryFn: ({ signal }) => askRun(job_id, signal),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.status) ? EVERY_MS : false),
  });
  if (run.data === undefined) return run.isError ? <QueryFailed query={run} /> : <SkeletonLines lines={5} />;
  const { status, items } = run.data;
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-3">
      <p role="status" className="font-medium">
        {t(`outcome.${outcomeOf(status)}`)}
      </p>
      <ul aria-label={t("checks")} className="flex flex-col gap-2.5">
        {items.map((item) => (
          <Check key={item.check_id} item={item} />
        ))}
      </ul>
      {!isUnderWay(status) && <RunJudgement job_id={job_id} type={type} />}
    </div>
  );
}

const SIGNS: Record<ItemMark, { Sign: typeof CircleCheck; color: string }> = {
  waiting: { Sign: CircleDashed, color: "text-ink-3" },
  normal: { Sign: CircleCheck, color: "text-green" },
  abnormal: { Sign: CircleAlert, color: "text-danger" },
  not_run: { Sign: CircleMinus, color: "text-ink-3" },
};

/** `response` is a figure where something was measured, else a word for machines. */
function Check({ item }: { item: ItemResultDetail }) {
  const t = useTranslations("diagnosis");
  const mark = markOf(item);
  const { Sign, color } = SIGNS[mark];
  const measured = /\d/.test(item.response ?? "") ? item.response : undefined;
  return (
    <li className="flex gap-2.5">
      <Sign aria-hidden className={`mt-0.5 size-4 shrink-0 ${color}`} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap justify-between gap-x-3">
          <span className="font-medium">{item.check_name}</span>
          <span className="text-sm text-ink-2">{[t(`mark.${mark}`), measured].filter(Boolean).join(" · ")}</span>
        </p>
        {mark !== "waiting" && mark !== "normal" && <p className="text-sm text-ink-2">{item.suggestion}</p>}
      </div>
    </li>
  );
}
