/** A new PostgreSQL data folder. It gets its final name only when it is complete, so a half-made one is never used. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { StartError } from "../start-error";
import type { Binaries } from "./binaries.mjs";
import { serverEnvironment } from "./server-environment";
import type { Disguise } from "./unprivileged.mjs";

const LOCALE = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];

async function runInitdb(binaries: Binaries, disguise: Disguise, folder: string, durable: boolean): Promise<void> {
  const own = ["-D", folder, "-U", "postgres", "--auth=trust", "--no-instructions", ...LOCALE];
  const [file = "", ...args] = [...disguise.wrap, binaries.initdb, ...own, ...(durable ? [] : ["--no-sync"])];
  const { uid, gid } = disguise;
  await promisify(execFile)(file, args, { env: serverEnvironment(), ...(uid === undefined ? {} : { uid, gid }) });
}

function explain(error: unknown): StartError {
  const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
  return new StartError(`PostgreSQL could not set up its data folder: ${said.split("\n").slice(-3).join(" ")}`, {
    cause: error,
  });
}

/** Makes the data folder unless it is there. */
export async function requireCluster(
  binaries: Binaries,
  disguise: Disguise,
  folder: string,
  durable: boolean,
): Promise<void> {
  if (existsSync(join(folder, "PG_VERSION"))) return;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  if (disguise.uid !== undefined) await chown(unfinished, disguise.uid, disguise.gid ?? disguise.uid);
  try {
    await runInitdb(binaries, disguise, unfinished, durable);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw explain(error);
  }
  await rename(unfinished, folder);
}
