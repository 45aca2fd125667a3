/** Scales of the charts: a round top whose half is a whole number, and parts of it in percent. Pure. */
const STEPS = [2, 4, 6, 8, 10, 20, 40, 60, 80, 100];

export function roundTop(value: number): number {
  const found = STEPS.find((step) => step >= value);
  if (found !== undefined) return found;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 6, 8, 10].map((step) => step * power).find((step) => step >= value) ?? value;
}

/** Between 0 and 100. */
export function percentOf(value: number, top: number): number {
  return top <= 0 ? 0 : Math.min(100, Math.max(0, (value / top) * 100));
}
