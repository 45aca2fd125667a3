/**
 * Seals one protected value under an account's data key: version | key id | nonce | ciphertext | tag (AES-256-GCM).
 * The header and the place of the value are authenticated, so a sealed value opens only where it was written.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { openFailure } from "./sealing-error";
import { keyIdBytes, keyIdText, type DataKey } from "./data-key";

const VERSION = 1;
const HEADER_BYTES = 17;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** `additional` says where the value lives: table, column and row id. Two seals of one text differ. */
export function seal(key: DataKey, additional: string, plaintext: string | Uint8Array): Buffer {
  const header = Buffer.concat([Buffer.from([VERSION]), keyIdBytes(key.id)]);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key.secret, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.concat([header, Buffer.from(additional, "utf8")]));
  const content = typeof plaintext === "string" ? Buffer.from(plaintext, "utf8") : plaintext;
  const ciphertext = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([header, nonce, ciphertext, cipher.getAuthTag()]);
}

/** Opens a sealed value. Throws SealingError for a changed, moved, cut or foreign value; says never why in detail. */
export function unseal(keyById: (keyId: string) => Buffer, additional: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  const header = bytes.subarray(0, HEADER_BYTES);
  const secret = keyById(keyIdOf(bytes));
  const nonce = bytes.subarray(HEADER_BYTES, HEADER_BYTES + NONCE_BYTES);
  const ciphertext = bytes.subarray(HEADER_BYTES + NONCE_BYTES, bytes.length - TAG_BYTES);
  try {
    const decipher = createDecipheriv("aes-256-gcm", secret, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.concat([header, Buffer.from(additional, "utf8")]));
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
  } catch (cause) {
    throw openFailure("The sealed value does not open here.", cause);
  }
}

/** The id of the data key a sealed value was written with; rotation asks for it. */
export function keyIdOf(sealed: Uint8Array): string {
  const isWhole = sealed.length >= HEADER_BYTES + NONCE_BYTES + TAG_BYTES;
  if (!isWhole || sealed[0] !== VERSION) throw openFailure("The bytes are not a sealed value of a known version.");
  return keyIdText(Buffer.from(sealed.subarray(1, HEADER_BYTES)));
}
