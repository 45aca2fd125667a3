/** For whom a call is made: what the upstream is told of the reader beside the token. */
import "server-only";
import { randomUUID } from "node:crypto";
import { isIP } from "node:net";
import {
  isLanguage,
  LANGUAGE_COOKIE,
  negotiateLanguage,
  toWireLanguage,
  type Language,
  type WireLanguage,
} from "@/lib/i18n/languages";
import { TIME_ZONE_COOKIE, timeZoneOf } from "@/lib/i18n/time-zone";
import { formatTimeZone, offsetMinutesAt } from "@/lib/format/time-zone";
import { readCookie } from "../sessions/read-cookie";
import { settings } from "../settings";

export type Reader = { language: WireLanguage; timeZone: string; requestId: string; sourceIp: string | undefined };

const ZONE_LENGTH_MAX = 32;

/** Our own service knows summer time by the zone's name; the documented form of a remote one is `GMT+8`. */
function wireTimeZone(name: string): string {
  if (settings().TICKET_SERVICE === "embedded" && name.length <= ZONE_LENGTH_MAX) return name;
  const offsetMinutes = offsetMinutesAt({ kind: "named", name }, new Date());
  return formatTimeZone({ kind: "offset", offsetMinutes });
}

/** The last address is the one that the nearest proxy saw; those before it are what a client claims. */
function sourceIpOf(headers: Headers): string | undefined {
  const named = headers
    .get("x-forwarded-for")
    ?.split(",")
    .at(-1)
    ?.trim()
    .replace(/^::ffff:/, "");
  return named !== undefined && isIP(named) !== 0 ? named : undefined;
}

export function languageOf(headers: Headers): Language {
  const chosen = readCookie(headers, LANGUAGE_COOKIE);
  return isLanguage(chosen) ? chosen : negotiateLanguage(headers.get("accept-language"));
}

export function readerOf(headers: Headers, requestId: string = randomUUID()): Reader {
  const timeZone = wireTimeZone(timeZoneOf(readCookie(headers, TIME_ZONE_COOKIE)));
  return { language: toWireLanguage(languageOf(headers)), timeZone, requestId, sourceIp: sourceIpOf(headers) };
}
