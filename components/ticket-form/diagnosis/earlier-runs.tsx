"use client";
/** Earlier runs of one's own: what, when, what was found. Opening one shows its checks above. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { Time } from "@/components/ui/marks/time";
import type { DiagnoseRecord } from "@/lib/contract/diagnosis";
import { osmQuery } from "@/lib/queries/osm-query";
import { isUnderWay, outcomeOf } from "./diagnosis-kind";

const SHOWN_MAX = 5;

export interface EarlierRunsProps {
  type: 1 | 2;
  /** The run that stands above already. */
  shown: string | undefined;
  onShow: (job_id: string) => void;
}

export function EarlierRuns({ type, shown, onShow }: EarlierRunsProps) {
  const t = useTranslations("diagnosis");
  const input = { query: { type, page_size: SHOWN_MAX + 1 } };
  const { data } = useQuery({ ...osmQuery("listDiagnoseRecords", input), retry: false });
  const runs = (data?.records ?? []).filter(({ job_id }) => job_id !== shown).slice(0, SHOWN_MAX);
  if (runs.length === 0) return null;
  return (
    <details className="border-t border-line pt-3">
      <summary className="w-fit text-sm font-medium hover:text-accent">{t("earlier", { count: runs.length })}</summary>
      <ul aria-label={t("earlier_label")} className="mt-2 flex flex-col divide-y divide-line">
        {runs.map((run) => (
          <li key={run.job_id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <Words run={run} />
            <Button size="small" onClick={() => onShow(run.job_id ?? "")}>
              {t("show")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Words({ run }: { run: DiagnoseRecord }) {
  const t = useTranslations("diagnosis");
  const { params = {}, create_time, red_count = 0, is_helpful } = run;
  const status = Number(run.status);
  const target = [params["instanceId"], params["eip"]].filter((name) => typeof name === "string").join(" · ");
  const outcome = outcomeOf(status);
  const hasFound = outcome === "done";
  return (
    <div className="min-w-0 flex-1 basis-48">
      <p className="font-medium break-all">{target}</p>
      <p className="text-sm text-ink-2">
        {!isUnderWay(status) && hasFound ? t("found", { count: red_count }) : t(`outcome.${outcome}`)}
        {is_helpful !== undefined && ` · ${t(is_helpful ? "helpful.was" : "helpful.was_not")}`}
        {create_time !== undefined && (
          <>
            {" · "}
            <Time at={new Date(create_time).toISOString()} />
          </>
        )}
      </p>
    </div>
  );
}
