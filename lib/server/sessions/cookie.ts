/** The session cookie: encrypted, it holds the session's id and names for display, never a token. */
import "server-only";
import { decode } from "next-auth/jwt";
import { z } from "zod";
import { isHttps } from "../is-https";
import { settings } from "../settings";
import { readCookie } from "./read-cookie";

export const SESSION_SECONDS_MAX = 24 * 60 * 60;

export const CookieContent = z.object({
  sid: z.string().min(1),
  user_name: z.string(),
  domain_name: z.string(),
  is_engineer: z.boolean(),
  is_account: z.boolean(),
});
export type CookieContent = z.infer<typeof CookieContent>;

export function cookieContent(sid: string, session: Omit<CookieContent, "sid">): CookieContent {
  return CookieContent.parse({ ...session, sid });
}

/** Behind https the prefix makes browsers refuse the cookie from any other host, path or scheme. */
export function sessionCookieName(https: boolean): string {
  return https ? "__Host-ticket_session" : "ticket_session";
}

/** The session id in a request's cookie; nothing when there is none, or it is old, changed or sealed with another secret. */
export async function sessionIdIn(headers: Headers): Promise<string | undefined> {
  const token = readCookie(headers, sessionCookieName(isHttps(headers)));
  if (token === undefined || token === "") return undefined;
  try {
    const content = CookieContent.safeParse(await decode({ token, secret: settings().AUTH_SECRET }));
    return content.success ? content.data.sid : undefined;
  } catch {
    return undefined;
  }
}
