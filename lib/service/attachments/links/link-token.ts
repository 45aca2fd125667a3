/** What a download link carries: file, account, user, group and end of validity, signed. Pure; whoever holds a link can use it until it ends. */
import { timingSafeEqual } from "node:crypto";
import { z } from "zod";

export const LINK_LIFE_MS = 5 * 60 * 1000;

const Claim = z.object({
  accessory_id: z.string(),
  domain_id: z.string(),
  user_id: z.string(),
  group_id: z.string().optional(),
  ends: z.int(),
});
export type LinkClaim = z.infer<typeof Claim>;

/** Signs a text with a key for links alone. */
export type Sign = (text: string) => Buffer;

export function createLinkToken(claim: LinkClaim, sign: Sign): string {
  const text = Buffer.from(JSON.stringify(claim), "utf8").toString("base64url");
  return `${text}.${sign(text).toString("base64url")}`;
}

function parseClaim(text: string): LinkClaim | undefined {
  try {
    return Claim.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8"))).data;
  } catch {
    return undefined;
  }
}

/** Undefined when it was not signed by us, was changed, or has ended. */
export function readLinkToken(token: string, sign: Sign, at: Date): LinkClaim | undefined {
  const [text = "", given = "", ...more] = token.split(".");
  const expected = sign(text);
  const signature = Buffer.from(given, "base64url");
  const isOurs = more.length === 0 && signature.length === expected.length && timingSafeEqual(signature, expected);
  const claim = isOurs ? parseClaim(text) : undefined;
  return claim === undefined || claim.ends <= at.getTime() ? undefined : claim;
}
