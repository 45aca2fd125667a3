/**
 * PostgreSQL processes that an earlier launcher left behind. Each of them works in its data folder, which tells them
 * apart from any other process that has taken over a recorded pid; a lock file alone proves nothing.
 */
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { isAlive, processesIn, send } from "../processes/process-table";
import { waitUntil } from "../processes/wait";

const SOCKET = ".s.PGSQL.5432";
const FAST_SHUTDOWN_MS = 20_000;
const ORPHANED_BACKEND_MS = 5_000;

function recordedPostmaster(dataFolder: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(join(dataFolder, "postmaster.pid"), "utf8"), 10);
  } catch {
    return undefined;
  }
}

/**
 * Stops what still runs in the data folder, gently first, and removes the lock files that nobody holds any more. A dead
 * postmaster that its parent has not yet collected would still count as their holder.
 */
export async function stopLeftovers(dataFolder: string, socketFolder: string): Promise<void> {
  const isEmpty = () => processesIn(dataFolder).length === 0;
  const postmaster = recordedPostmaster(dataFolder);
  if (postmaster !== undefined && processesIn(dataFolder).includes(postmaster)) {
    send(postmaster, "SIGINT");
    await waitUntil(() => !isAlive(postmaster), FAST_SHUTDOWN_MS);
  }
  if (!(await waitUntil(isEmpty, ORPHANED_BACKEND_MS))) {
    for (const pid of processesIn(dataFolder)) send(pid, "SIGQUIT");
    if (!(await waitUntil(isEmpty, ORPHANED_BACKEND_MS)))
      for (const pid of processesIn(dataFolder)) send(pid, "SIGKILL");
    await waitUntil(isEmpty, ORPHANED_BACKEND_MS);
  }
  const locks = [join(dataFolder, "postmaster.pid"), join(socketFolder, `${SOCKET}.lock`), join(socketFolder, SOCKET)];
  for (const lock of locks) await rm(lock, { force: true });
}
