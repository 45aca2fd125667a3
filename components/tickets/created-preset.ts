/** Spans of days by name, so that a saved view of "last month" is always about last month. Days are `yyyy-MM-dd` in the reader's zone. Pure. */
export const CREATED_PRESETS = ["today", "last_7_days", "last_30_days", "this_month", "last_month"] as const;
export type CreatedPreset = (typeof CREATED_PRESETS)[number];

export type Days = { from: string; to: string };

export function dayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
}

function shifted(day: string, change: (date: Date) => void): string {
  const date = new Date(`${day}T00:00:00Z`);
  change(date);
  return date.toISOString().slice(0, 10);
}

const before = (day: string, days: number) => shifted(day, (date) => date.setUTCDate(date.getUTCDate() - days));
const firstOfMonth = (day: string) => `${day.slice(0, 8)}01`;

export function presetDays(preset: CreatedPreset, today: string): Days {
  switch (preset) {
    case "today":
      return { from: today, to: today };
    case "last_7_days":
      return { from: before(today, 6), to: today };
    case "last_30_days":
      return { from: before(today, 29), to: today };
    case "this_month":
      return { from: firstOfMonth(today), to: today };
    case "last_month": {
      const to = before(firstOfMonth(today), 1);
      return { from: firstOfMonth(to), to };
    }
  }
}
