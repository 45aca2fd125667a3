/** A fingerprint of source files by content, so that a checkout that only touches times builds nothing. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";

const NOT_BUILT = /\.test\.tsx?$|\.md$|(^|\/)\./;

/** @param {string} path @returns {Promise<string[]>} files in and below the path, or the path itself */
async function filesIn(path) {
  if (!existsSync(path)) return [];
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * @param {string} project
 * @param {readonly string[]} places files and folders of the project; those that are not there count as empty
 * @param {readonly string[]} [except] folders that do not matter
 * @returns {Promise<string>}
 */
export async function fingerprint(project, places, except = []) {
  const found = (await Promise.all(places.map((place) => filesIn(join(project, place))))).flat();
  const names = found.map((path) => relative(project, path).split(sep).join("/"));
  const counted = names.filter(
    (name) => !NOT_BUILT.test(name) && !except.some((folder) => name.startsWith(`${folder}/`)),
  );
  const hash = createHash("sha256");
  for (const name of counted.sort()) {
    const content = await readFile(join(project, name));
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
