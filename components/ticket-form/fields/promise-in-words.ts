/** The time a plan promises, in whole words: "45 minutes", "1 hour", "24 hours". Pure. */
export function promiseInWords(minutes: number, language: string): string {
  const isHours = minutes >= 60 && minutes % 60 === 0;
  const number = new Intl.NumberFormat(language, {
    style: "unit",
    unit: isHours ? "hour" : "minute",
    unitDisplay: "long",
  });
  return number.format(isHours ? minutes / 60 : minutes);
}
