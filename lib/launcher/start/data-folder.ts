/** The data folder, ours alone. A folder we cannot use is told before anything starts in it. */
import { chmod, mkdir, open, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import { StartError } from "../start-error";

const FREE_BYTES_MIN = 100 * 1024 * 1024;

const REASONS: Record<string, string> = {
  EACCES: "it is not ours to write",
  EPERM: "it is not ours to write",
  EROFS: "its file system is read-only",
  ENOSPC: "its disk is full",
  EDQUOT: "its disk quota is used up",
  ENOTDIR: "part of its path is a file",
  EEXIST: "it is a file",
  ENAMETOOLONG: "its path is too long",
};

/** The sentence for a failed write under DATA_DIR; other errors are handed back as they are. */
export function explainWriteFault(error: unknown, folder: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = REASONS[code];
  return reason ? new StartError(`DATA_DIR ${folder} cannot be used: ${reason}.`, { cause: error }) : error;
}

async function tryWriting(folder: string): Promise<void> {
  const path = join(folder, `.writable-${process.pid}`);
  const file = await open(path, "w", 0o600);
  try {
    await file.write("writable");
    await file.sync();
  } finally {
    await file.close();
    await rm(path, { force: true });
  }
}

async function requireSpace(folder: string): Promise<void> {
  const disk = await statfs(folder);
  const freeBytes = disk.bavail * disk.bsize;
  if (freeBytes >= FREE_BYTES_MIN) return;
  const free = `${Math.floor(freeBytes / 1024 / 1024)} MB`;
  throw new StartError(`The disk of DATA_DIR ${folder} is nearly full: ${free} free, at least 100 MB are needed.`);
}

/** Makes the folder and its parts unless they are there. `mode` is wider only when PostgreSQL runs as another user. */
export async function requireDataFolder(folder: string, mode = 0o700): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode });
    await chmod(folder, mode);
    await tryWriting(folder);
    await mkdir(join(folder, "run"), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw explainWriteFault(error, folder);
  }
  await requireSpace(folder);
}
