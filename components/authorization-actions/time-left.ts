/** How much of a grant's time is left, as a part of the whole and in milliseconds. Pure. */
export type TimeLeft = { kind: "later" | "running" | "over"; leftMs: number; part: number };

/** The page's clock is up to so much behind: what was given just now has begun. */
export const CLOCK_STEP_MS = 30_000;

export function timeLeftOf(from: string, to: string, now: Date): TimeLeft {
  const [begin, end, at] = [Date.parse(from), Date.parse(to), now.getTime()];
  if (at >= end) return { kind: "over", leftMs: 0, part: 0 };
  if (at < begin - CLOCK_STEP_MS) return { kind: "later", leftMs: begin - at, part: 1 };
  const leftMs = Math.min(end - at, end - begin);
  return { kind: "running", leftMs, part: leftMs / (end - begin) };
}
