/** How long something took or has waited: "40 sec", "12 min", "3 hr 5 min", "2 days 4 hr"; two units at most. */
const UNITS = [
  { unit: "day", lengthMs: 86_400_000 },
  { unit: "hour", lengthMs: 3_600_000 },
  { unit: "minute", lengthMs: 60_000 },
  { unit: "second", lengthMs: 1000 },
] as const;

/** Rounds down: a wait is never shown longer than it was. Below zero counts as zero. */
export function formatDuration(durationMs: number, language: string): string {
  const found = UNITS.findIndex(({ lengthMs }) => durationMs >= lengthMs);
  const first = found < 0 ? UNITS.length - 1 : found;
  const shown = UNITS.slice(first, first < 2 ? first + 2 : first + 1);
  let restMs = Math.max(durationMs, 0);
  const parts = shown.map(({ unit, lengthMs }) => {
    const count = Math.floor(restMs / lengthMs);
    restMs -= count * lengthMs;
    return { count, text: inUnit(count, unit, language) };
  });
  const worthSaying = parts.filter(({ count }, index) => index === 0 || count > 0).map(({ text }) => text);
  return new Intl.ListFormat(language, { type: "unit", style: "narrow" }).format(worthSaying);
}

function inUnit(count: number, unit: string, language: string): string {
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short" }).format(count);
}
