/** What the machine offers: Node, npm, a folder to write in, room on its disk, free ports. */
import { access, constants, statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { run } from "../prepare/run-quietly.mjs";
import { good, later, wrong } from "./finding.mjs";

const ROOM_BYTES_MIN = 100 * 1024 * 1024;
const ROOM_BYTES_GOOD = 2 * 1024 * 1024 * 1024;

export async function examineNode() {
  return [good(`Node ${process.versions.node} on ${process.platform}-${process.arch}.`)];
}

/** @param {string} project */
export async function examineNpm(project) {
  const { code, output } = await run("npm", ["--version", "--loglevel=silent"], { cwd: project });
  return [
    code === 0 ? good(`npm ${output.trim().split("\n").at(-1)}.`) : wrong("There is no npm. It comes with Node."),
  ];
}

/** @param {string} path @returns {string} the path or the nearest folder above it that is there */
function nearest(path) {
  return existsSync(path) ? path : nearest(dirname(path));
}

/** @param {string} project @param {NodeJS.Dict<string>} env */
export async function examineDataFolder(project, env) {
  const folder = resolve(project, env["DATA_DIR"] || "data");
  const there = nearest(folder);
  const isWritable = await access(there, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable) return [wrong(`DATA_DIR ${folder} cannot be written. Set DATA_DIR to a folder of yours.`)];
  const disk = await statfs(there);
  const freeBytes = disk.bavail * disk.bsize;
  const free = `${(freeBytes / 1024 ** 3).toFixed(1)} GB free on the disk of DATA_DIR ${folder}`;
  if (freeBytes < ROOM_BYTES_MIN) return [wrong(`${free}; at least 0.1 GB is needed.`)];
  return [freeBytes < ROOM_BYTES_GOOD ? later(`${free}; packages and build take about 1.5 GB.`) : good(`${free}.`)];
}

/** @param {string} host @param {number} port @returns {Promise<string | undefined>} why not */
function whyNotFree(host, port) {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", (error) => done("code" in error ? String(error.code) : error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => done(undefined)));
  });
}

/** @param {string} project @param {NodeJS.Dict<string>} env */
export function isRunning(project, env) {
  try {
    const claim = join(resolve(project, env["DATA_DIR"] || "data"), "run/launcher.json");
    process.kill(JSON.parse(readFileSync(claim, "utf8")).pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} project @param {NodeJS.Dict<string>} env */
export async function examinePorts(project, env) {
  if (isRunning(project, env)) return [wrong("It is running already on this DATA_DIR.")];
  const host = env["HOST"] || "127.0.0.1";
  const wanted = [["PORT", 3000], ...(env["OSM_ENDPOINT"] ? [] : [["SERVICE_PORT", 3001]])];
  const look = wanted.map(async ([name, usual]) => {
    const port = Number(env[String(name)] || usual);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      return wrong(`${name} must be a port number from 1 to 65535.`);
    const why = await whyNotFree(host, port);
    if (why === undefined) return good(`Port ${port} on ${host} is free.`);
    return wrong(
      why === "EADDRINUSE"
        ? `Port ${port} is in use. Stop what uses it or set ${name}.`
        : `Port ${port} on ${host} cannot be used (${why}). Set ${name} or HOST.`,
    );
  });
  return Promise.all(look);
}
