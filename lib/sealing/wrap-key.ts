/**
 * Data keys at rest, wrapped by the master key: version | nonce | wrapped key | tag (AES-256-GCM).
 * The owner is authenticated: one account's wrapped key does not open as another's.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { openFailure } from "./sealing-error";

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const PURPOSE = "wrapped data key v1\0";

export function wrapKey(masterKey: Buffer, owner: string, secret: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", masterKey, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(PURPOSE + owner, "utf8"));
  const wrapped = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), nonce, wrapped, cipher.getAuthTag()]);
}

/** Throws SealingError when the master key is another one, the owner is another one, or a byte was changed. */
export function unwrapKey(masterKey: Buffer, owner: string, wrapped: Uint8Array): Buffer {
  const bytes = Buffer.from(wrapped);
  const isWhole = bytes.length >= 1 + NONCE_BYTES + TAG_BYTES && bytes[0] === VERSION;
  if (!isWhole) throw openFailure("The bytes are not a wrapped data key of a known version.");
  try {
    const nonce = bytes.subarray(1, 1 + NONCE_BYTES);
    const decipher = createDecipheriv("aes-256-gcm", masterKey, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(PURPOSE + owner, "utf8"));
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
    return Buffer.concat([
      decipher.update(bytes.subarray(1 + NONCE_BYTES, bytes.length - TAG_BYTES)),
      decipher.final(),
    ]);
  } catch (cause) {
    throw openFailure("The wrapped data key does not open with this master key and owner.", cause);
  }
}
