/**
 * Times as they cross the API (limits.md 10): answers carry UTC text ending in Z, list filters carry
 * `yyyy-MM-dd HH:mm:ss` in the zone of `X-Time-Zone`.
 */
import { offsetMinutesAt, type TimeZone } from "./time-zone";

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const MINUTE_MS = 60_000;

/** Before year 1 and after year 9999 the store has no such day or writes it in another form. */
function withinCalendar(instant: Date | undefined): Date | undefined {
  const year = instant?.getUTCFullYear() ?? Number.NaN;
  return year >= 1 && year <= 9999 ? instant : undefined;
}

/** `2019-05-22T03:30:52Z`: whole seconds, always Z. */
export function toWireInstant(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}

/** Reads the time of an answer; without a zone it is UTC, as the vendor's clients read it. Nothing when it is no time. */
export function parseWireInstant(text: string): Date | undefined {
  const match = INSTANT.exec(text.trim());
  if (match === null) return undefined;
  return withinCalendar(new Date(text.trim().replace(" ", "T") + (match[1] === undefined ? "Z" : "")));
}

/** `yyyy-MM-dd HH:mm:ss` as the zone's clocks show it. */
export function toWireLocal(instant: Date, zone: TimeZone): string {
  const shown = new Date(instant.getTime() + offsetMinutesAt(zone, instant) * MINUTE_MS);
  return shown.toISOString().slice(0, 19).replace("T", " ");
}

/**
 * The instant at which the zone's clocks show that text; seconds may be missing. A time shown twice is the earlier one,
 * a time skipped by summer time moves on by the gap. Nothing when the text is no time or no real date.
 */
export function parseWireLocal(text: string, zone: TimeZone): Date | undefined {
  const match = LOCAL.exec(text.trim());
  if (match === null) return undefined;
  const asUtc = new Date(`${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6] ?? "00"}Z`);
  const isReal = !Number.isNaN(asUtc.getTime()) && asUtc.getUTCDate() === Number(match[3]) && match[4] !== "24";
  if (!isReal) return undefined;
  const before = offsetMinutesAt(zone, new Date(asUtc.getTime() - 1440 * MINUTE_MS));
  const after = offsetMinutesAt(zone, new Date(asUtc.getTime() + 1440 * MINUTE_MS));
  const guesses = [before, after].map((offsetMinutes) => new Date(asUtc.getTime() - offsetMinutes * MINUTE_MS));
  const shown = guesses.filter(
    (guess) => guess.getTime() + offsetMinutesAt(zone, guess) * MINUTE_MS === asUtc.getTime(),
  );
  return withinCalendar(earliest(shown) ?? guesses[0]);
}

/** The first and last second of a day in that zone, for filters: `day` is `yyyy-MM-dd`. */
export function wireDayBounds(day: string): { from: string; to: string } {
  return { from: `${day} 00:00:00`, to: `${day} 23:59:59` };
}

function earliest(instants: Date[]): Date | undefined {
  return instants.toSorted((one, other) => one.getTime() - other.getTime())[0];
}
