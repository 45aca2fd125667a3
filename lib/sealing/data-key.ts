/** The key that seals an account's protected values. Its id (a UUID) travels with each value, so that keys can be rotated. */
import { randomBytes, randomUUID } from "node:crypto";
import { SealingError } from "./sealing-error";

export type DataKey = { id: string; secret: Buffer };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function createDataKey(): DataKey {
  return { id: randomUUID(), secret: randomBytes(32) };
}

export function keyIdBytes(keyId: string): Buffer {
  if (!UUID.test(keyId)) throw new SealingError("A data key's id is a lower-case UUID.");
  return Buffer.from(keyId.replaceAll("-", ""), "hex");
}

export function keyIdText(bytes: Buffer): string {
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
