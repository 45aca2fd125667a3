/** Where the database of a running system is: the one that was named, or the embedded one, which says itself where its socket is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../../settings/settings";
import { findConnectionFault } from "../postgres/database";
import { socketUrl } from "../postgres/socket-folder";
import { StartError } from "../start-error";

const SOCKET_LINE = 4;

/** PostgreSQL's own note: its pid, data folder, start time, port and, on the fifth line, the folder of its socket. */
function socketFolderOf(dataDir: string): string {
  try {
    return (
      readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8")
        .split("\n")
        [SOCKET_LINE]?.trim() ?? ""
    );
  } catch {
    return "";
  }
}

export async function requireRunningDatabase({ DATABASE_URL, DATA_DIR }: Settings): Promise<string> {
  const folder = socketFolderOf(DATA_DIR);
  const url = DATABASE_URL ?? socketUrl(folder, "tickets");
  const isFound = DATABASE_URL !== undefined || folder !== "";
  const fault = isFound ? await findConnectionFault(url) : "it is not running";
  if (fault === undefined) return url;
  const which =
    DATABASE_URL === undefined ? `The PostgreSQL of DATA_DIR ${DATA_DIR}` : "The PostgreSQL of DATABASE_URL";
  throw new StartError(`${which} cannot be reached: ${fault}. Start the system first, with the same settings.`);
}
