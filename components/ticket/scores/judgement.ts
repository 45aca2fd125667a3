/** Scores and their comment as they are sent: ticks for what was not good stand before the reader's own words. Pure. */
import type { SatisfactionDimension } from "@/lib/contract/catalogue";
import type { Score } from "@/lib/contract/shapes";

export const LOW_REASONS = ["slow", "not_solved", "unclear", "attitude"] as const;
export type LowReason = (typeof LOW_REASONS)[number];

/** Below this a reason is asked for (console.md 3.6). */
const LOW_BELOW = 3;
export const JUDGEMENT_LENGTH_MAX = 400;

export type Scored = ReadonlyMap<number, number>;

export function isLow(scored: Scored): boolean {
  return [...scored.values()].some((value) => value < LOW_BELOW);
}

export function judgementOf(reasons: readonly string[], comment: string): string {
  return [reasons.join("; "), comment.trim()].filter((part) => part !== "").join("\n");
}

export function scoresOf(scored: Scored): Score[] {
  return [...scored].map(([satisfaction_id, satisfaction_value]) => ({ satisfaction_id, satisfaction_value }));
}

/** From the lowest to the highest value that may be given. */
export function stepsOf({ value = 5, per_value = 1 }: SatisfactionDimension): readonly number[] {
  const step = Math.max(per_value, 1);
  return Array.from({ length: Math.floor(value / step) }, (_, index) => (index + 1) * step);
}
