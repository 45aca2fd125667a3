/** Keys made on the first start. Losing the master key loses what it protects, so a lost one is never quietly replaced. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { open, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Settings } from "../../settings/settings";
import { StartError } from "../start-error";

const MASTER_KEY_BYTES = 32;
const AUTH_SECRET_BYTES = 48;

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

/** Writes the file whole or not at all, and only for us to read. */
async function writeSecret(path: string, secret: string): Promise<void> {
  const unfinished = `${path}.unfinished`;
  const file = await open(unfinished, "w", 0o600);
  try {
    await file.writeFile(secret);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
  await syncFolder(dirname(path));
}

async function requireSecret(path: string, bytes: number): Promise<void> {
  if (!existsSync(path)) await writeSecret(path, `${randomBytes(bytes).toString("base64")}\n`);
}

/** The file with the master key: the one that was set, which must be there, or our own, made on the first start. */
export async function requireMasterKey(settings: Settings): Promise<string> {
  const own = join(settings.DATA_DIR, "master.key");
  const path = settings.MASTER_KEY_FILE ?? own;
  if (existsSync(path)) return path;
  if (path !== own) throw new StartError(`MASTER_KEY_FILE ${path} does not exist.`);
  if (existsSync(join(settings.DATA_DIR, "postgres"))) {
    throw new StartError(
      `${own} is missing, and the protected data in ${settings.DATA_DIR} cannot be read without it. ` +
        "Put it back from your backup, or start afresh with another DATA_DIR.",
    );
  }
  await requireSecret(own, MASTER_KEY_BYTES);
  return own;
}

/** The key of the session cookie. Losing it only signs everybody out. */
export async function requireAuthSecret(settings: Settings): Promise<string> {
  if (settings.AUTH_SECRET) return settings.AUTH_SECRET;
  const path = join(settings.DATA_DIR, "auth.secret");
  await requireSecret(path, AUTH_SECRET_BYTES);
  return (await readFile(path, "utf8")).trim();
}
