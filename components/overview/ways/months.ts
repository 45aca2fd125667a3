/** Months of the reader's calendar as first and last day, `yyyy-MM-dd`: what the list of tickets filters by. Pure. */
export type Days = { created_from: string; created_to: string };

/** `back` months ago; 0 is the present month. */
export function monthDays(now: Date, timeZone: string, back: number): Days {
  const shown = new Intl.DateTimeFormat("en-US", { timeZone, year: "numeric", month: "numeric" }).formatToParts(now);
  const part = (type: "year" | "month") => Number(shown.find((one) => one.type === type)?.value ?? 0);
  const dayOf = (month: number, day: number) => new Date(Date.UTC(part("year"), month, day)).toISOString().slice(0, 10);
  const month = part("month") - 1 - back;
  return { created_from: dayOf(month, 1), created_to: dayOf(month + 1, 0) };
}

export function monthAddress({ created_from, created_to }: Days): string {
  return `/tickets?created_from=${created_from}&created_to=${created_to}`;
}
