/** How long to wait before a child that died is started again: 1 s, 2 s, 4 s … 30 s. Steady work makes it forgiven. */
const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;
const STEADY_MS = 60_000;

export function backoffMs(failures: number): number {
  return Math.min(FIRST_MS * 2 ** Math.min(failures, 16), LONGEST_MS);
}

/** How many failures count after one more, of a child that had worked that long. */
export function failuresAfter(failures: number, workedMs: number): number {
  return workedMs >= STEADY_MS ? 0 : failures;
}
