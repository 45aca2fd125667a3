/** When the first answer is due by the support plan (console.md 11). Business hours are 09:00 to 18:00, Monday to Friday, GMT+8. Pure. */
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const OFFSET_MS = 8 * HOUR_MS;
const OPENS_MS = 9 * HOUR_MS;
const CLOSES_MS = 18 * HOUR_MS;

function isWorkday(dayStart: number): boolean {
  const day = new Date(dayStart).getUTCDay();
  return day !== 0 && day !== 6;
}

function addBusinessTime(from: number, durationMs: number): number {
  let at = from + OFFSET_MS;
  let left = durationMs;
  for (;;) {
    const dayStart = Math.floor(at / DAY_MS) * DAY_MS;
    const begins = Math.max(at, dayStart + OPENS_MS);
    const free = isWorkday(dayStart) ? Math.max(0, dayStart + CLOSES_MS - begins) : 0;
    if (left <= free) return begins + left - OFFSET_MS;
    left -= free;
    at = dayStart + DAY_MS;
  }
}

export function firstReplyDue(createTime: Date, minutes: number | undefined, inBusinessHours: boolean): Date | null {
  if (minutes === undefined) return null;
  const durationMs = minutes * 60_000;
  return new Date(
    inBusinessHours ? addBusinessTime(createTime.getTime(), durationMs) : createTime.getTime() + durationMs,
  );
}
