/** Time zones as the API writes them (limits.md 10, `X-Time-Zone`): `GMT+8`, `GMT-03:30`, `UTC`, or an IANA name. */
export type TimeZone = { kind: "offset"; offsetMinutes: number } | { kind: "named"; name: string };

export const DEFAULT_TIME_ZONE: TimeZone = { kind: "offset", offsetMinutes: 480 };

const OFFSET = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/i;
const ZERO = /^(?:GMT|UTC|Z)$/i;
const OFFSET_MINUTES_MAX = 14 * 60;

/** Nothing when the text names no zone. */
export function parseTimeZone(text: string): TimeZone | undefined {
  const trimmed = text.trim();
  if (ZERO.test(trimmed)) return { kind: "offset", offsetMinutes: 0 };
  const match = OFFSET.exec(trimmed);
  if (match === null) return parseZoneName(trimmed);
  const minutes = Number(match[3] ?? 0);
  const size = Number(match[2]) * 60 + minutes;
  if (minutes > 59 || size > OFFSET_MINUTES_MAX) return undefined;
  return { kind: "offset", offsetMinutes: match[1] === "-" && size > 0 ? -size : size };
}

/** `GMT+8`, `GMT-03:30`, or the IANA name. */
export function formatTimeZone(zone: TimeZone): string {
  if (zone.kind === "named") return zone.name;
  const size = Math.abs(zone.offsetMinutes);
  const hours = Math.floor(size / 60);
  const sign = zone.offsetMinutes < 0 ? "-" : "+";
  return size % 60 === 0 ? `GMT${sign}${hours}` : `GMT${sign}${twoDigits(hours)}:${twoDigits(size % 60)}`;
}

/** How far the zone's clocks are ahead of UTC at that instant, in minutes; summer time counts. */
export function offsetMinutesAt(zone: TimeZone, instant: Date): number {
  if (zone.kind === "offset") return zone.offsetMinutes;
  const parts = clockOf(zone.name).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const year = parts.some((one) => one.type === "era" && one.value.startsWith("B")) ? 1 - part("year") : part("year");
  const local = new Date(0);
  local.setUTCFullYear(year, part("month") - 1, part("day"));
  local.setUTCHours(part("hour"), part("minute"), part("second"));
  return Math.round((local.getTime() - instant.getTime()) / 60_000);
}

function parseZoneName(name: string): TimeZone | undefined {
  if (!/^[A-Za-z]/.test(name) || name.length > 32) return undefined;
  try {
    return { kind: "named", name: clockOf(name).resolvedOptions().timeZone };
  } catch {
    return undefined;
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>();
const CLOCKS_MAX = 600;

function clockOf(name: string): Intl.DateTimeFormat {
  const known = clocks.get(name);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone: name,
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  if (clocks.size < CLOCKS_MAX) clocks.set(name, clock);
  return clock;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
