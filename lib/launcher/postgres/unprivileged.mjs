/** PostgreSQL refuses to run as root. A user namespace makes us look like someone else to it while files stay root's. */
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** @typedef {{ wrap: readonly string[], uid?: number, gid?: number }} Disguise */

const NAMESPACE = ["unshare", "--user", "--map-user=1000", "--map-group=1000"];
const NOBODY = 65_534;

/** @param {readonly string[]} command @param {{ uid?: number, gid?: number }} as */
function answers(command, as = {}) {
  const [file = "", ...args] = command;
  const result = spawnSync(file, args, { ...as, cwd: "/", encoding: "utf8", timeout: 10_000 });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

/** @param {string} folder @returns {{ uid: number, gid: number } | undefined} the user other than root whose folder it is */
function ownerOf(folder) {
  const owner = statSync(folder, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : undefined;
}

/**
 * How to run PostgreSQL from here: as we are, as the owner of a data folder made by an ordinary user, in a user
 * namespace, as nobody, or (undefined) not at all.
 * @param {string} postgres path of the server program, which another user must be able to reach
 * @param {string} dataFolder which may not be there yet
 * @returns {Disguise | undefined}
 */
export function findDisguise(postgres, dataFolder, isRoot = process.getuid?.() === 0) {
  if (!isRoot) return { wrap: [] };
  const owner = ownerOf(dataFolder);
  if (!owner && answers([...NAMESPACE, "id", "-u"]) === "1000") return { wrap: NAMESPACE };
  const other = owner ?? { uid: NOBODY, gid: NOBODY };
  return answers([postgres, "--version"], other) === undefined ? undefined : { wrap: [], ...other };
}
