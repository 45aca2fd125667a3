/**
 * The file of the master key: 32 bytes in base64 on its first line. While data keys are wrapped anew, the key before follows on the
 * next; after a rotation `look-up` keeps the key of look-ups. Errors name the file and never show what it holds.
 */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { keyForPurpose } from "./keyed-hash";
import { SealingError } from "./sealing-error";

export type MasterKeyFile = {
  /** The first wraps; all of them open. */
  keys: readonly [Buffer, ...Buffer[]];
  /** Hashes for look-ups are made with it, so that they are the same after a rotation. */
  lookUp: Buffer;
};

const BASE64_OF_32_BYTES = /^[A-Za-z0-9+/]{43}=$/;
const LOOK_UP = "look-up ";

/** What a file says that holds this one key. */
export function ofOneKey(key: Buffer): MasterKeyFile {
  return { keys: [key], lookUp: keyForPurpose(key, "look-up") };
}

function faultOf(path: string, verb: string, cause: unknown): SealingError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
  return new SealingError(`The master key file ${path} cannot be ${verb} (${code}).`, { cause });
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, "utf8").trim().split(/\r?\n/);
  } catch (cause) {
    throw faultOf(path, "read", cause);
  }
}

export function readMasterKeyFile(path: string): MasterKeyFile {
  const decode = (line: string) => {
    if (!BASE64_OF_32_BYTES.test(line))
      throw new SealingError(`The master key file ${path} does not hold 32 bytes in base64.`);
    return Buffer.from(line, "base64");
  };
  const lines = readLines(path);
  const lookUp = lines.find((line) => line.startsWith(LOOK_UP));
  const [first = "", ...older] = lines.filter((line) => line !== lookUp);
  const keys = [decode(first), ...older.map(decode)] as const;
  return lookUp === undefined ? { ...ofOneKey(keys[0]), keys } : { keys, lookUp: decode(lookUp.slice(LOOK_UP.length)) };
}

function sync(path: string, flags: string, write: (file: number) => void): void {
  const file = openSync(path, flags, 0o600);
  try {
    write(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Whole or not at all, on disk when this returns, and only for us to read. */
export function writeMasterKeyFile(path: string, { keys, lookUp }: MasterKeyFile): void {
  const lines = [...keys.map((key) => key.toString("base64")), `${LOOK_UP}${lookUp.toString("base64")}`];
  try {
    sync(`${path}.unfinished`, "w", (file) => writeFileSync(file, `${lines.join("\n")}\n`));
    renameSync(`${path}.unfinished`, path);
    sync(dirname(path), "r", () => undefined);
  } catch (cause) {
    throw faultOf(path, "written", cause);
  }
}
