/** The reader's time zone. The browser reports it once in a cookie; until then times are the API's own default, GMT+8. */
export const TIME_ZONE_COOKIE = "time_zone";
/** Holds `chosen` when the person chose the zone themselves; the browser then no longer overwrites it. */
export const TIME_ZONE_CHOSEN_COOKIE = "time_zone_by";
export const DEFAULT_TIME_ZONE = "Asia/Shanghai";

export function isTimeZone(name: string | undefined): name is string {
  if (!name) return false;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export function isZoneChosen(cookie: string | undefined): boolean {
  return cookie === "chosen";
}

export function timeZoneOf(cookie: string | undefined): string {
  return isTimeZone(cookie) ? cookie : DEFAULT_TIME_ZONE;
}
