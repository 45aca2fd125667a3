"use client";
/** From when to when access is given, with what is left of it as a bar. */
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { useMinute } from "@/components/ui/marks/minute";
import { formatDuration } from "@/lib/format/duration";
import { timeLeftOf } from "./time-left";

const SHORT = { dateStyle: "medium", timeStyle: "short" } as const;

export interface TimeBarProps {
  from: string;
  to: string;
  /** In effect now or later; otherwise only the period is told. */
  isGiven: boolean;
}

export function TimeBar({ from, to, isGiven }: TimeBarProps) {
  const t = useTranslations("authorization_actions.time");
  const format = useFormatter();
  const language = useLocale();
  const { kind, leftMs, part } = timeLeftOf(from, to, useMinute());
  /** Server and browser set different blanks around the dash; as plain ones both draw the same. */
  const period = format.dateTimeRange(new Date(from), new Date(to), SHORT).replace(/\s/g, " ");
  if (!isGiven) return <p className="text-sm text-ink-2">{t("was", { period })}</p>;
  const left = kind === "over" ? t("over") : t(kind, { duration: formatDuration(leftMs, language) });
  return (
    <div className="flex max-w-md flex-col gap-1 text-sm">
      <div className="flex flex-wrap justify-between gap-x-4">
        <span className="font-medium">{left}</span>
        <span className="text-ink-2 tabular-nums">{period}</span>
      </div>
      <div
        role="meter"
        aria-label={t("label")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(part * 100)}
        aria-valuetext={left}
        className="h-1.5 overflow-hidden rounded-full bg-line"
      >
        <div
          className={classNames("keep-colour h-full rounded-full", kind === "later" ? "bg-grey" : "bg-green")}
          style={{ width: `${part * 100}%` }}
        />
      </div>
    </div>
  );
}
