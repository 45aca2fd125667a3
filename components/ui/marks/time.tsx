"use client";
/** A moment in the reader's words: relative while it is near, a date later on; the exact time with its zone on hover. */
import { useFormatter } from "next-intl";
import { useMinute } from "./minute";

export interface TimeProps {
  /** ISO 8601 string. */
  at: string;
  /** near: "12 minutes ago", a date after a week. short: date and time. clock: the time of day. date: the day. */
  look?: "near" | "short" | "clock" | "date";
  className?: string;
}

/** The shared clock steps: what was just written may lie a little ahead of it. */
const AHEAD_MS = 60_000;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

const LOOKS = {
  short: { dateStyle: "medium", timeStyle: "short" },
  clock: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  date: { dateStyle: "medium" },
} as const;

export function Time({ at, look = "near", className }: TimeProps) {
  const format = useFormatter();
  const now = useMinute();
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return null;
  const agoMs = now.getTime() - moment.getTime();
  const isNear = look === "near" && Math.abs(agoMs) < WEEK_MS;
  const reference = agoMs < 0 && agoMs > -AHEAD_MS ? moment : now;
  return (
    <time
      dateTime={moment.toISOString()}
      title={format.dateTime(moment, { dateStyle: "full", timeStyle: "long" })}
      className={className}
    >
      {isNear
        ? format.relativeTime(moment, reference)
        : format.dateTime(moment, LOOKS[look === "near" ? "date" : look])}
    </time>
  );
}
