/**
 * Which test files need a process of their own. The others take turns in one process, which saves loading the same modules again for each.
 * A file is kept apart for what it does to its process: a page in it, modules or globals replaced, settings that are read once,
 * requests of all servers listened to.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const FOLDERS = ["app", "components", "lib"];
const CHANGES_ITS_PROCESS =
  /@vitest-environment|vi\.(do)?[mM]ock\(|vi\.stub|process\.(env|chdir|umask)|setFlagsFromString|diagnostics_channel|closeConnectionsOnStop|testing\/(console-for-tests|canaries)"/;

/** @param {string} path */
const escaped = (path) => path.replace(/[\\[\](){}!*?]/g, "\\$&");

/**
 * As patterns, seen from the root of the project.
 * @param {string} root
 */
export function filesWithOwnProcess(root) {
  return FOLDERS.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => CHANGES_ITS_PROCESS.test(readFileSync(file, "utf8")))
    .map((file) => escaped(relative(root, file)));
}
