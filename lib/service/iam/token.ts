/** A token names its account and holds 256 random bits; the service keeps only its hash, so a copy of the database opens nothing. */
import { createHash, randomBytes } from "node:crypto";

export const TOKEN_LIFE_MS = 24 * 60 * 60 * 1000;

const FORM = /^([0-9a-f]{32})\.([A-Za-z0-9_-]{43})$/;

export function createToken(domain_id: string): string {
  return `${domain_id}.${randomBytes(32).toString("base64url")}`;
}

/** Undefined when the text cannot be a token of ours; then no look-up is made. */
export function readToken(text: string): { domain_id: string; hash: Buffer } | undefined {
  const [, domain_id] = FORM.exec(text) ?? [];
  return domain_id === undefined ? undefined : { domain_id, hash: createHash("sha256").update(text).digest() };
}
