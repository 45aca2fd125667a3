/** Exchanges account, user and password for a session in the vault. What fails is told as a code, never as words of the upstream. */
import "server-only";
import { z } from "zod";
import { roleIdOf, ROLES } from "@/lib/contract/roles";
import { asApiError } from "@/lib/errors/api-error";
import { isEmbedded } from "../gateway/offered";
import { readerOf, type Reader } from "../gateway/reader";
import { fetchToken, tellsGroups, type Credentials } from "../gateway/sign-in-token";
import { log } from "../log";
import { keepViews } from "../views/views";
import { cookieContent, SESSION_SECONDS_MAX, sessionIdIn, type CookieContent } from "./cookie";
import { isAccount, isEngineer } from "./session";
import { countTry, forgetTry } from "./sign-in-throttle";
import { endSessionById, openSession } from "./vault";

const Given = z.object({
  account: z.string().trim().min(1).max(64),
  user: z.string().trim().min(1).max(64),
  password: z.string().min(1).max(256),
});

/** The session ends with the token, and after a day at the latest. */
function expiryOf(expires_at: string, now: Date): Date {
  const latest = now.getTime() + SESSION_SECONDS_MAX * 1000;
  const told = Date.parse(expires_at);
  return new Date(Number.isNaN(told) ? latest : Math.min(latest, told));
}

/** The message of a refusal is `CODE` or `CODE seconds`; the sign-in page turns it into a sentence. */
function refusal(error: unknown): Error {
  const known = asApiError(error);
  if (known.status >= 500) log().warn({ code: known.code, reason: known.message }, "sign-in could not be tried");
  const code = known.status === 400 ? "IAM.401" : known.code;
  return new Error(known.options.retryAfter === undefined ? code : `${code} ${known.options.retryAfter}`);
}

/** Only what the identity service calls wrong counts against the address. */
async function fetchCountedToken(credentials: Credentials, reader: Reader): ReturnType<typeof fetchToken> {
  const address = reader.sourceIp ?? "unknown";
  await countTry(address);
  try {
    const found = await fetchToken(credentials, reader);
    await forgetTry(address);
    return found;
  } catch (error) {
    if (![400, 401, 403].includes(asApiError(error).status)) await forgetTry(address);
    throw error;
  }
}

/** The roles by which this console draws its pages. A remote identity service that tells nobody's groups leaves nothing to show of any group. */
async function rolesOf({ text, token }: Awaited<ReturnType<typeof fetchToken>>, reader: Reader): Promise<string[]> {
  const role_ids = token.roles.flatMap((role) => roleIdOf(role) ?? []);
  const operator = ROLES.ticketGroupOperator.id;
  if (isEmbedded() || !role_ids.includes(operator) || (await tellsGroups(text, token.user.id, reader))) return role_ids;
  return role_ids.filter((id) => id !== operator);
}

/** Every sign-in opens a fresh session; the one this browser had before ends with it. */
export async function authorize(given: unknown, headers: Headers): Promise<CookieContent> {
  const credentials = Given.safeParse(given);
  if (!credentials.success) throw new Error("IAM.401");
  try {
    const now = new Date();
    const reader = readerOf(headers);
    const found = await fetchCountedToken(credentials.data, reader);
    const { text, token } = found;
    const role_ids = await rolesOf(found, reader);
    const { user, domain = user.domain } = token;
    const names = { user_name: user.name, domain_name: domain.name ?? credentials.data.account };
    const owner = { user_id: user.id, domain_id: domain.id ?? user.domain.id ?? "" };
    const from = { user_agent: headers.get("user-agent") ?? "", source_ip: reader.sourceIp };
    const earlier = await sessionIdIn(headers);
    const expires_at = expiryOf(token.expires_at, now);
    const sid = await openSession({ ...names, ...owner, role_ids, token: text, ...from, expires_at }, now);
    await keepViews(owner, now);
    if (earlier !== undefined) await endSessionById(earlier);
    return cookieContent(sid, { ...names, is_engineer: isEngineer(role_ids), is_account: isAccount(role_ids) });
  } catch (error) {
    throw refusal(error);
  }
}
