/**
 * The master keys of a running process. A rotation changes their file meanwhile: what does not open with the keys in memory is tried
 * again with those that are in the file by now, so nobody needs to restart.
 */
import { ofOneKey, readMasterKeyFile, type MasterKeyFile } from "./master-key-file";
import { SealingError } from "./sealing-error";
import { unwrapKey, wrapKey } from "./wrap-key";

/**
 * PostgreSQL's advisory lock around the file: who wraps a new data key holds it shared until that key is committed, who changes the
 * file holds it alone. So no data key is ever wrapped by a key that was just given up.
 */
export const MASTER_KEY_LOCK = 727_404;

export type MasterKeys = {
  readonly lookUp: Buffer;
  /** With the key in use, which is read from the file for it. Only while MASTER_KEY_LOCK is held. */
  wrap(owner: string, secret: Buffer): Buffer;
  unwrap(owner: string, wrapped: Uint8Array): Buffer;
};

function tryKeys({ keys }: MasterKeyFile, owner: string, wrapped: Uint8Array): Buffer | SealingError {
  let fault = new SealingError("There is no master key.");
  for (const key of keys) {
    try {
      return unwrapKey(key, owner, wrapped);
    } catch (error) {
      if (!(error instanceof SealingError)) throw error;
      fault = error;
    }
  }
  return fault;
}

function createMasterKeys(read: () => MasterKeyFile): MasterKeys {
  let held = read();
  return {
    lookUp: held.lookUp,
    wrap(owner, secret) {
      held = read();
      return wrapKey(held.keys[0], owner, secret);
    },
    unwrap(owner, wrapped) {
      const opened = tryKeys(held, owner, wrapped);
      if (Buffer.isBuffer(opened)) return opened;
      held = read();
      const again = tryKeys(held, owner, wrapped);
      if (Buffer.isBuffer(again)) return again;
      throw again;
    },
  };
}

export const readMasterKeys = (path: string) => createMasterKeys(() => readMasterKeyFile(path));

/** One key without a file. */
export const masterKeysOf = (key: Buffer) => createMasterKeys(() => ofOneKey(key));

/** For the start: throws a sentence when this is not the master key that wrapped the keys of the database. */
export function requireRightKey(masters: MasterKeys, owner: string, wrapped: Uint8Array): void {
  try {
    masters.unwrap(owner, wrapped);
  } catch (cause) {
    if (!(cause instanceof SealingError)) throw cause;
    throw new SealingError(
      "The master key is not the one that the protected data in the database was sealed with. Put the right MASTER_KEY_FILE back.",
      { cause },
    );
  }
}
