/** The installed packages, held against the lock file: npm keeps its own list of what it finished installing. */
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { findBinaries } from "../postgres/binaries.mjs";
import { PrepareError } from "./prepare-error.mjs";
import { run, told } from "./run-quietly.mjs";

/** @typedef {Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }>} Packages */

/** @param {string} path @returns {Packages | undefined} */
function packagesIn(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether every locked package is installed in its locked version. Optional ones may be absent: they are for other platforms.
 * @param {Packages} locked @param {Packages} installed
 */
export function areInstalled(locked, installed) {
  return Object.entries(locked).every(([place, { version, optional, peer }]) => {
    if (place === "") return true;
    const found = installed[place];
    return found ? found.version === version : Boolean(optional ?? peer);
  });
}

/** @param {string} project */
export function arePackagesInstalled(project) {
  const installed = packagesIn(join(project, "node_modules/.package-lock.json"));
  if (!installed) return false;
  const locked = packagesIn(join(project, "package-lock.json"));
  return locked === undefined || areInstalled(locked, installed);
}

/** PostgreSQL's package links its libraries in an install script; where npm did not run it, we make the links. */
async function linkLibraries() {
  const binaries = findBinaries();
  const list = binaries && join(binaries.folder, "native/pg-symlinks.json");
  if (!list || !existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(await readFile(list, "utf8"));
  for (const { source, target } of links) {
    const path = join(binaries.folder, target);
    if (existsSync(path)) continue;
    await mkdir(dirname(path), { recursive: true });
    await symlink(relative(dirname(target), source), path);
  }
}

const QUIET = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];

/**
 * `npm ci` wants every platform's packages in the lock file. A registry that carries only some makes such a lock
 * impossible; then `npm install` takes the locked versions all the same, and leaves the lock as it is.
 * @param {string} project
 */
async function install(project) {
  const attempts = existsSync(join(project, "package-lock.json")) ? [["ci"], ["install", "--no-save"]] : [["install"]];
  let ended = { code: 1, output: "" };
  for (const attempt of attempts) {
    ended = await run("npm", [...attempt, ...QUIET], { cwd: project });
    if (ended.code === 0) return;
    if (!ended.output.includes("EUSAGE")) break;
  }
  throw new PrepareError(`${ended.output.trimEnd()}\nThe packages could not be installed; npm's words are above.`);
}

/** @param {string} project */
export async function requirePackages(project) {
  if (!arePackagesInstalled(project)) await told("Installing packages", () => install(project));
  await linkLibraries();
}
