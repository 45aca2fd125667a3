"use client";
/** Opened against finished by week: filled bars and hollow ones, so that they are told apart without their colours. */
import { useFormatter, useTranslations } from "next-intl";
import { Cell, HeaderCell, Row, Table } from "@/components/ui/list/table";
import type { WeekCount } from "@/lib/contract/case-statistics";
import { ChartPanel } from "./chart-panel";
import { percentOf, roundTop } from "./scale";

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

export function WeeksChart({ weeks }: { weeks: readonly WeekCount[] }) {
  const t = useTranslations("overview.weeks");
  const opened = sum(weeks.map((week) => week.opened));
  const finished = sum(weeks.map((week) => week.finished));
  const summary = t(opened + finished === 0 ? "none" : "summary", { weeks: weeks.length, opened, finished });
  return (
    <ChartPanel
      title={t("title")}
      summary={summary}
      chart={<Bars weeks={weeks} summary={summary} />}
      table={<Numbers weeks={weeks} />}
    />
  );
}

/** A day of the calendar, not a moment: no zone may move it. */
function useDay() {
  const format = useFormatter();
  return (day: string) =>
    format.dateTime(new Date(`${day}T00:00:00Z`), { month: "short", day: "numeric", timeZone: "UTC" });
}

function Bars({ weeks, summary }: { weeks: readonly WeekCount[]; summary: string }) {
  const dayOf = useDay();
  const format = useFormatter();
  const top = roundTop(Math.max(0, ...weeks.flatMap((week) => [week.opened, week.finished])));
  return (
    <div>
      <Legend />
      <div role="img" aria-label={summary} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-xs text-ink-3">
        <div className="flex h-40 flex-col justify-between text-end tabular-nums">
          {[top, top / 2, 0].map((value) => (
            <span key={value} className="-my-2">
              {format.number(value)}
            </span>
          ))}
        </div>
        <svg className="h-40 w-full overflow-visible">
          {[0, 50, 100].map((y) => (
            <line key={y} x1="0" x2="100%" y1={`${y}%`} y2={`${y}%`} className="stroke-line" />
          ))}
          {weeks.map((week, index) => (
            <WeekBars
              key={week.week_start}
              week={week}
              left={(index * 100) / weeks.length}
              top={top}
              count={weeks.length}
            />
          ))}
        </svg>
        <span />
        <div className="grid auto-cols-fr grid-flow-col pt-2 text-center">
          {weeks.map(({ week_start }, index) => (
            <span key={week_start} className={`whitespace-nowrap ${index % 3 === 2 ? "" : "max-xl:invisible"}`}>
              {dayOf(week_start)}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

type WeekBarsProps = { week: WeekCount; left: number; top: number; count: number };

function WeekBars({ week, left, top, count }: WeekBarsProps) {
  const t = useTranslations("overview.weeks");
  const dayOf = useDay();
  const step = 100 / count;
  const bars = [
    {
      name: "opened",
      value: week.opened,
      x: left + step * 0.14,
      look: "fill-accent stroke-accent forced-colors:fill-[CanvasText] forced-colors:stroke-[CanvasText]",
    },
    {
      name: "finished",
      value: week.finished,
      x: left + step * 0.54,
      look: "fill-surface stroke-green forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]",
    },
  ];
  return (
    <g>
      <title>{t("of_week", { day: dayOf(week.week_start), opened: week.opened, finished: week.finished })}</title>
      <rect x={`${left}%`} y="0" width={`${step}%`} height="100%" className="fill-transparent hover:fill-hover" />
      {bars.map(({ name, value, x, look }) => (
        <rect
          key={name}
          x={`${x}%`}
          y={`${100 - percentOf(value, top)}%`}
          width={`${step * 0.32}%`}
          height={`${percentOf(value, top)}%`}
          strokeWidth={value === 0 ? 0 : 1.5}
          className={`pointer-events-none ${look}`}
        />
      ))}
    </g>
  );
}

function Legend() {
  const t = useTranslations("overview.weeks");
  const mark = "size-3 rounded-[2px] border-[1.5px] forced-colors:border-[CanvasText]";
  return (
    <p aria-hidden className="mb-4 flex gap-4 text-sm text-ink-2">
      <span className="flex items-center gap-1.5">
        <span className={`${mark} border-accent bg-accent forced-colors:bg-[CanvasText]`} />
        {t("opened")}
      </span>
      <span className="flex items-center gap-1.5">
        <span className={`${mark} border-green bg-surface`} />
        {t("finished")}
      </span>
    </p>
  );
}

function Numbers({ weeks }: { weeks: readonly WeekCount[] }) {
  const t = useTranslations("overview.weeks");
  const dayOf = useDay();
  const format = useFormatter();
  const head = (
    <>
      <HeaderCell>{t("week_head")}</HeaderCell>
      <HeaderCell className="!text-end">{t("opened")}</HeaderCell>
      <HeaderCell className="!text-end">{t("finished")}</HeaderCell>
    </>
  );
  return (
    <Table caption={t("title")} head={head} isHeaderSticky={false}>
      {weeks.map(({ week_start, opened, finished }) => (
        <Row key={week_start}>
          <Cell>{dayOf(week_start)}</Cell>
          <Cell isNumber>{format.number(opened)}</Cell>
          <Cell isNumber>{format.number(finished)}</Cell>
        </Row>
      ))}
    </Table>
  );
}
