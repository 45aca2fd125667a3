/** The embedded PostgreSQL: a real server from npm, reached only through a socket in a folder that is ours alone. */
import { resolve } from "node:path";
import { run, untilReady, type Command, type Running } from "../processes/child";
import type { LogFile } from "../processes/log-file";
import { StartError } from "../start-error";
import { findBinaries } from "./binaries.mjs";
import { requireCluster } from "./cluster";
import { isAnswering, requireDatabase } from "./database";
import { stopLeftovers } from "./leftovers";
import { serverArguments } from "./server-arguments";
import { serverEnvironment } from "./server-environment";
import { requireSocketFolder } from "./socket-folder";
import { findDisguise } from "./unprivileged.mjs";

const RECOVERY_MS = 300_000;

export type PostgresPlace = {
  readonly dataDir: string;
  readonly socketDir: string;
  readonly log: LogFile;
  /** False trades safety of the data for speed: for throwaway servers of tests. */
  readonly durable: boolean;
};

export type Postgres = Running & { readonly url: string };

function requireBinaries() {
  const binaries = findBinaries();
  if (binaries) return binaries;
  throw new StartError(
    `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL of yours.`,
  );
}

function requireDisguise(postgres: string, dataDir: string) {
  const disguise = findDisguise(postgres, dataDir);
  if (disguise) return disguise;
  throw new StartError(
    "PostgreSQL refuses to run as root, and neither a user namespace nor the user nobody can be used here. " +
      "Run as an ordinary user, or set DATABASE_URL to a PostgreSQL of yours.",
  );
}

/** Starts the server on its data folder, made when absent, after stopping what an earlier run left there. */
export async function startPostgres(place: PostgresPlace, signal = new AbortController().signal): Promise<Postgres> {
  const dataDir = resolve(place.dataDir);
  const binaries = requireBinaries();
  const disguise = requireDisguise(binaries.postgres, dataDir);
  const socketDir = resolve(place.socketDir);
  await stopLeftovers(dataDir, socketDir);
  await requireCluster(binaries, disguise, dataDir, place.durable);
  await requireSocketFolder(socketDir, disguise);
  const [file = "", ...args] = [
    ...disguise.wrap,
    binaries.postgres,
    ...serverArguments(dataDir, socketDir, place.durable),
  ];
  const command: Command = {
    name: "PostgreSQL",
    file,
    args,
    env: serverEnvironment(),
    log: place.log,
    uid: disguise.uid,
    gid: disguise.gid,
    endings: [
      ["SIGINT", 20_000],
      ["SIGQUIT", 5_000],
    ],
  };
  const since = place.log.size();
  const running = await run(command);
  try {
    await untilReady(command, running, { probe: () => isAnswering(socketDir), timeoutMs: RECOVERY_MS, since, signal });
    return { ...running, url: await requireDatabase(socketDir) };
  } catch (error) {
    await running.stop();
    throw error;
  }
}
