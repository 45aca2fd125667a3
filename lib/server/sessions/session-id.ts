/** A session id names its account, so that its row can be found by the distribution key, and holds 256 random bits. */
import { createHash, randomBytes } from "node:crypto";

const FORM = /^([\w-]{1,64})\.[\w-]{43}$/;

export type SessionKey = { domain_id: string; session_hash: Buffer };

export function createSessionId(domain_id: string): string {
  return `${domain_id}.${randomBytes(32).toString("base64url")}`;
}

/** Where the session with that id stands; undefined when the text cannot be an id of ours, and then no look-up is made. */
export function keyOfSession(session_id: string): SessionKey | undefined {
  const [, domain_id] = FORM.exec(session_id) ?? [];
  if (domain_id === undefined) return undefined;
  return { domain_id, session_hash: createHash("sha256").update(session_id).digest() };
}
