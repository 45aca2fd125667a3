/** The reader's time zone. The browser reports it once in a cookie; until then times are the API's own default, GMT+8. */
export const TIME_ZONE_COOKIE = "time_zone";
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

export function timeZoneOf(cookie: string | undefined): string {
  return isTimeZone(cookie) ? cookie : DEFAULT_TIME_ZONE;
}
