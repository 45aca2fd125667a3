"use client";
/** How soon the first answer came, by severity, against what the plan promises: a bar to the median, a line to the 90th percentile, a mark for the promise. */
import { useLocale, useTranslations } from "next-intl";
import { Cell, HeaderCell, Row, Table } from "@/components/ui/list/table";
import type { FirstAnswer, SeverityAnswer } from "@/lib/contract/case-statistics";
import { formatDuration } from "@/lib/format/duration";
import { ChartPanel } from "./chart-panel";
import { percentOf } from "./scale";

export interface AnswersChartProps {
  first_answer: FirstAnswer;
  severities: readonly SeverityAnswer[];
  weekCount: number;
}

const MINUTE_S = 60;

function useSpan() {
  const language = useLocale();
  const t = useTranslations("overview.answers");
  return (seconds: number | undefined) =>
    seconds === undefined ? t("no_value") : formatDuration(Math.round(seconds) * 1000, language);
}

export function AnswersChart({ first_answer, severities, weekCount }: AnswersChartProps) {
  const t = useTranslations("overview.answers");
  const span = useSpan();
  const { answered, median_seconds, p90_seconds, promised, kept } = first_answer;
  const measured = severities.filter((one) => one.answered > 0);
  const promise = promised === 0 ? t("no_promise") : t("promise_kept", { kept, promised });
  const summary =
    answered === 0
      ? t("none", { weeks: weekCount })
      : `${t("summary", { answered, median: span(median_seconds), p90: span(p90_seconds) })} ${promise}`;
  return (
    <ChartPanel
      title={t("title")}
      summary={summary}
      chart={
        <ul className="flex flex-col gap-4">
          {measured.map((one) => (
            <SeverityBar key={one.severity_id} answer={one} />
          ))}
        </ul>
      }
      table={<Numbers severities={measured} />}
    />
  );
}

function SeverityBar({ answer }: { answer: SeverityAnswer }) {
  const t = useTranslations("overview.answers");
  const span = useSpan();
  const { severity_name, median_seconds = 0, p90_seconds = 0, promise_minutes, promised, kept } = answer;
  const promise_seconds = promise_minutes === undefined ? undefined : promise_minutes * MINUTE_S;
  const top = Math.max(p90_seconds, promise_seconds ?? 0) * 1.02;
  return (
    <li className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
        <span className="font-medium">{severity_name}</span>
        <span className="text-ink-2">{promised > 0 && t("kept", { kept, promised })}</span>
      </div>
      <svg aria-hidden className="h-4 w-full">
        <rect y="6" width="100%" height="4" rx="2" className="fill-hover" />
        <rect
          y="6"
          width={`${percentOf(p90_seconds, top)}%`}
          height="4"
          rx="2"
          className="fill-accent opacity-45 forced-colors:fill-[GrayText]"
        />
        <rect
          y="3"
          width={`${percentOf(median_seconds, top)}%`}
          height="10"
          rx="2"
          className="fill-accent forced-colors:fill-[CanvasText]"
        />
        {promise_seconds !== undefined && (
          <line
            x1={`${percentOf(promise_seconds, top)}%`}
            x2={`${percentOf(promise_seconds, top)}%`}
            y1="0"
            y2="16"
            strokeWidth="2"
            className="stroke-ink forced-colors:stroke-[CanvasText]"
          />
        )}
      </svg>
      <p className="flex flex-wrap gap-x-4 text-sm text-ink-2 tabular-nums">
        <span>{`${t("median")} ${span(median_seconds)}`}</span>
        <span>{`${t("p90")} ${span(p90_seconds)}`}</span>
        {promise_seconds !== undefined && (
          <span>{`${t("promise")} ${t("within", { time: span(promise_seconds) })}`}</span>
        )}
      </p>
    </li>
  );
}

function Numbers({ severities }: { severities: readonly SeverityAnswer[] }) {
  const t = useTranslations("overview.answers");
  const span = useSpan();
  const heads = [t("columns.answered"), t("median"), t("p90"), t("promise"), t("columns.kept")];
  const head = (
    <>
      <HeaderCell>{t("columns.severity")}</HeaderCell>
      {heads.map((words) => (
        <HeaderCell key={words} className="!text-end">
          {words}
        </HeaderCell>
      ))}
    </>
  );
  return (
    <Table caption={t("title")} head={head} isHeaderSticky={false} className="overflow-x-auto">
      {severities.map((one) => (
        <Row key={one.severity_id}>
          <Cell>{one.severity_name}</Cell>
          <Cell isNumber>{one.answered}</Cell>
          <Cell isNumber>{span(one.median_seconds)}</Cell>
          <Cell isNumber>{span(one.p90_seconds)}</Cell>
          <Cell isNumber>{span(one.promise_minutes === undefined ? undefined : one.promise_minutes * MINUTE_S)}</Cell>
          <Cell isNumber>{one.promised === 0 ? t("no_value") : `${one.kept} / ${one.promised}`}</Cell>
        </Row>
      ))}
    </Table>
  );
}
