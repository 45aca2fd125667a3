/** The master key: one file with 32 bytes in base64. Errors name the file and never show what it holds. */
import { readFileSync } from "node:fs";
import { SealingError } from "./sealing-error";

const BASE64_OF_32_BYTES = /^[A-Za-z0-9+/]{43}=$/;

export function readMasterKey(path: string): Buffer {
  const text = readKeyFile(path).trim();
  if (!BASE64_OF_32_BYTES.test(text))
    throw new SealingError(`The master key file ${path} does not hold 32 bytes in base64.`);
  return Buffer.from(text, "base64");
}

function readKeyFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
    throw new SealingError(`The master key file ${path} cannot be read (${code}).`, { cause });
  }
}
