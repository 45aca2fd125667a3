/** How much of a grant's time is left, as a part of the whole and in milliseconds. Pure. */
export type TimeLeft = { kind: "later" | "running" | "over"; leftMs: number; part: number };

export function timeLeftOf(from: string, to: string, now: Date): TimeLeft {
  const [begin, end, at] = [Date.parse(from), Date.parse(to), now.getTime()];
  if (at >= end) return { kind: "over", leftMs: 0, part: 0 };
  if (at < begin) return { kind: "later", leftMs: begin - at, part: 1 };
  return { kind: "running", leftMs: end - at, part: (end - at) / (end - begin) };
}
