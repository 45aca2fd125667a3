/** Between an instant (ISO 8601 in UTC) and what a date-time field shows in the reader's zone ("2026-11-21T14:30"). Pure. */
const MINUTE_MS = 60_000;

function wallClock(instantMs: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
  return format.format(instantMs).replace(" ", "T");
}

export function toFieldTime(iso: string, timeZone: string): string {
  const instantMs = Date.parse(iso);
  return Number.isNaN(instantMs) ? "" : wallClock(instantMs, timeZone);
}

function offsetMs(instantMs: number, timeZone: string): number {
  return Date.parse(`${wallClock(instantMs, timeZone)}Z`) - Math.floor(instantMs / MINUTE_MS) * MINUTE_MS;
}

/** A time that a clock change skips becomes the moment after the change; one that comes twice is taken as one of the two. */
export function fromFieldTime(fieldTime: string, timeZone: string): string {
  const asUtcMs = Date.parse(`${fieldTime}Z`);
  if (Number.isNaN(asUtcMs)) return "";
  const guessMs = asUtcMs - offsetMs(asUtcMs, timeZone);
  return new Date(asUtcMs - offsetMs(guessMs, timeZone)).toISOString();
}
