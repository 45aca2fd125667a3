/** Turns the spans of a story into moments before `now`. Seconds are scattered, always backwards, so that nothing lies in the future. */
import type { Span, Story } from "./stories/story";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const OFFSET_MS = 8 * 60 * MINUTE_MS;
const UNITS_MS = { m: MINUTE_MS, h: 60 * MINUTE_MS, d: DAY_MS };

export function spanMs(span: Span): number {
  const unitMs = span.endsWith("m") ? UNITS_MS.m : span.endsWith("h") ? UNITS_MS.h : UNITS_MS.d;
  return Number.parseFloat(span) * unitMs;
}

/** The last moment at this time of day in GMT+8 that is not after `latestMs`. */
function lastAt(clock: string, latestMs: number): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  const midnightMs = Math.floor((latestMs + OFFSET_MS) / DAY_MS) * DAY_MS - OFFSET_MS;
  const sameDayMs = midnightMs + (hours * 60 + minutes) * MINUTE_MS;
  return sameDayMs <= latestMs ? sameDayMs : sameDayMs - DAY_MS;
}

function scatter(atMs: number, seed: number): Date {
  return new Date(atMs - ((seed * 17 + 11) % 59) * 1000);
}

export type StoryTimes = { opened: Date; steps: Date[] };

/** `seed` tells the seconds of one story from those of the next. */
export function timesOf(
  { ago, at, events }: Pick<Story, "ago" | "at" | "events">,
  now: Date,
  seed: number,
): StoryTimes {
  const latestMs = now.getTime() - spanMs(ago);
  let atMs = at === undefined ? latestMs : lastAt(at, latestMs);
  const opened = scatter(atMs, seed);
  const steps = events.map(({ after }, index) => {
    atMs += spanMs(after);
    return scatter(atMs, seed + index + 1);
  });
  return { opened, steps };
}
