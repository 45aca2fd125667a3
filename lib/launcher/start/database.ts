/** The database the system works on: the one that was named, or the embedded one. */
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Settings } from "../../settings/settings";
import { findConnectionFault } from "../postgres/database";
import { chooseSocketFolder } from "../postgres/socket-folder";
import { keepRunning, type Kept, type Say } from "../processes/keep-running";
import { waitUntil } from "../processes/wait";
import { StartError } from "../start-error";
import { postgresProgram } from "./programs";

const REACH_MS = 15_000;

export type Database = { readonly url: string; readonly stop: Kept["stop"] };

/** Someone else's server may still be starting; it gets a while. */
async function reachDatabase(url: string, signal: AbortSignal): Promise<Database> {
  let fault = "";
  const isThere = async () => {
    fault = (await findConnectionFault(url)) ?? "";
    return fault === "";
  };
  if (await waitUntil(isThere, REACH_MS, signal)) return { url, stop: async () => undefined };
  throw new StartError(`The PostgreSQL of DATABASE_URL cannot be reached: ${fault}.`);
}

export async function startDatabase(
  settings: Settings,
  project: string,
  say: Say,
  signal: AbortSignal,
): Promise<Database> {
  if (settings.DATABASE_URL) return reachDatabase(settings.DATABASE_URL, signal);
  const socketDir = await chooseSocketFolder(join(settings.DATA_DIR, "postgres-socket"));
  let url = "";
  const program = postgresProgram({ project, dataDir: settings.DATA_DIR, socketDir }, (ready) => (url = ready));
  const kept = await keepRunning(program, say, signal);
  const stop = async (hurry?: AbortSignal) => {
    await kept.stop(hurry);
    if (socketDir.startsWith(tmpdir())) await rm(socketDir, { recursive: true, force: true });
  };
  return { url, stop };
}
