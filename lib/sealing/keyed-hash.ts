/** Finds a protected value again without opening any: HMAC-SHA256 of e-mail addresses and numbers. */
import { createHmac } from "node:crypto";

/** The working key is derived per purpose, so a key that also encrypts, or another purpose, never meets this hash. */
export function keyedHash(key: Uint8Array, text: string, purpose = "look-up"): Buffer {
  const derived = createHmac("sha256", key).update(`keyed hash v1\0${purpose}`).digest();
  return createHmac("sha256", derived).update(text, "utf8").digest();
}
