/** Text messages come only in the hours that stand on the ticket, by the clocks of who submitted it. Pure. */
import { DEFAULT_TIME_ZONE, offsetMinutesAt, parseTimeZone } from "@/lib/format/time-zone";

import type { TicketRow } from "../../tickets/ticket-tables";
import type { NoticeRow } from "./notice-tables";

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

/** `remind_time` is a range such as `09:00-18:00`; null or `0` is any time. Answers `at`, or when the range begins next. */
export function withinHours(remind_time: string | null, time_zone: string, at: Date): Date {
  const [begins, ends] = remind_time?.split("-") ?? [];
  if (begins === undefined || ends === undefined) return at;
  const zone = parseTimeZone(time_zone) ?? DEFAULT_TIME_ZONE;
  const minutesNow = Math.floor(at.getTime() / MINUTE_MS) + offsetMinutesAt(zone, at);
  const sinceBegin = (minutesNow - minuteOf(begins) + 2 * DAY_MINUTES) % DAY_MINUTES;
  const lasts = (minuteOf(ends) - minuteOf(begins) + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES;
  if (sinceBegin < lasts) return at;
  return new Date((Math.floor(at.getTime() / MINUTE_MS) + DAY_MINUTES - sinceBegin) * MINUTE_MS);
}

/** Undefined where a notice may leave at once. */
export function notBefore(
  recipient: NoticeRow["recipient"],
  { remind_time, time_zone }: Pick<TicketRow, "remind_time" | "time_zone">,
  at: Date,
): Date | undefined {
  if (recipient !== "remind_mobile") return undefined;
  const due = withinHours(remind_time, time_zone, at);
  return due > at ? due : undefined;
}
