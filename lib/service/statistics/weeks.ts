/** Weeks as a reader's calendar has them: from Monday to Monday by the clocks of a zone, summer time included. Pure. */
import type { TimeZone } from "@/lib/format/time-zone";
import { parseWireLocal, toWireLocal } from "@/lib/format/wire-time";

const DAY_MS = 86_400_000;

export type Week = { week_start: string; starts: Date };

function startOf(day: number, zone: TimeZone): Week {
  const week_start = new Date(day).toISOString().slice(0, 10);
  const starts = parseWireLocal(`${week_start} 00:00:00`, zone);
  if (starts === undefined) throw new Error(`${week_start} is no day.`);
  return { week_start, starts };
}

/** The last `count` weeks, the current one included, oldest first. */
export function lastWeeks(now: Date, zone: TimeZone, count: number): Week[] {
  const today = Date.parse(`${toWireLocal(now, zone).slice(0, 10)}T00:00:00Z`);
  const sinceMonday = (new Date(today).getUTCDay() + 6) % 7;
  const monday = today - sinceMonday * DAY_MS;
  return Array.from({ length: count }, (_, index) => startOf(monday - (count - 1 - index) * 7 * DAY_MS, zone));
}
