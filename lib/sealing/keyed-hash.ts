/** Finds a protected value again without opening any: HMAC-SHA256 of e-mail addresses and numbers. */
import { createHmac } from "node:crypto";

/** The key of one purpose: a key that also encrypts, or another purpose, never meets its hashes. */
export function keyForPurpose(key: Uint8Array, purpose: string): Buffer {
  return createHmac("sha256", key).update(`keyed hash v1\0${purpose}`).digest();
}

export function hashWith(keyOfPurpose: Uint8Array, text: string): Buffer {
  return createHmac("sha256", keyOfPurpose).update(text, "utf8").digest();
}

export function keyedHash(key: Uint8Array, text: string, purpose = "look-up"): Buffer {
  return hashWith(keyForPurpose(key, purpose), text);
}
