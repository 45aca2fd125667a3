/** The folder of PostgreSQL's socket. A socket's path may have 107 bytes at most, and a data folder may be deep. */
import { chmod, chown, mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Disguise } from "./unprivileged.mjs";

const SOCKET_PATH_BYTES_MAX = 107;

export function fitsSocket(folder: string): boolean {
  return Buffer.byteLength(join(folder, ".s.PGSQL.5432")) <= SOCKET_PATH_BYTES_MAX && !folder.includes('"');
}

/** The wished folder, or a new one in the system's temporary folder when the wished path does not fit. Choose once. */
export async function chooseSocketFolder(wished: string): Promise<string> {
  return fitsSocket(wished) ? wished : mkdtemp(join(tmpdir(), "tickets-postgres-"));
}

/** Makes the folder, ours alone. */
export async function requireSocketFolder(folder: string, disguise: Disguise): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  if (disguise.uid !== undefined) await chown(folder, disguise.uid, disguise.gid ?? disguise.uid);
}

/** The address that node-postgres understands; it names the port because PGPORT of the surroundings must not matter. */
export function socketUrl(folder: string, database: string): string {
  return `postgresql://postgres@/${database}?host=${encodeURIComponent(folder)}&port=5432`;
}
