/** The three programs of the system and how each is started. Of a child's pid we keep a record, to end it after a kill -9. */
import { join } from "node:path";
import { startPostgres } from "../postgres/start-postgres";
import { record } from "../processes/claim";
import { run, untilReady, type Command } from "../processes/child";
import type { Program } from "../processes/keep-running";
import { LogFile } from "../processes/log-file";
import { answersOk, consoleAddress, serviceAddress } from "./addresses";
import { childEnvironment, type Prepared } from "./child-environment";

const READY_MS = 60_000;

export type Place = { readonly project: string; readonly dataDir: string; readonly socketDir: string };

export const logOf = (dataDir: string, name: string) => new LogFile(join(dataDir, "logs", `${name}.log`));
export const claimOf = (dataDir: string, name: string) => join(dataDir, "run", `${name}.json`);

type Node = {
  readonly name: string;
  readonly id: string;
  readonly args: readonly string[];
  readonly healthUrl: string;
};

/** A program of ours on this same Node. Everything it prints goes to its log. */
function nodeProgram(place: Place, prepared: Prepared, node: Node): Program {
  const command: Command = {
    name: node.name,
    file: process.execPath,
    args: node.args,
    env: childEnvironment(prepared, process.env),
    log: logOf(place.dataDir, node.id),
    endings: [["SIGTERM", 10_000]],
  };
  const launch = async (signal: AbortSignal) => {
    const since = command.log.size();
    const running = await run(command);
    try {
      record(claimOf(place.dataDir, node.id), running.pid);
    } catch (error) {
      await running.stop();
      throw error;
    }
    await untilReady(command, running, { probe: () => answersOk(node.healthUrl), timeoutMs: READY_MS, since, signal });
    return running;
  };
  return { name: node.name, launch };
}

export function postgresProgram(place: Place, onReady: (url: string) => void): Program {
  const where = {
    dataDir: join(place.dataDir, "postgres"),
    socketDir: place.socketDir,
    log: logOf(place.dataDir, "postgres"),
    durable: true,
  };
  const launch = async (signal: AbortSignal) => {
    const postgres = await startPostgres(where, signal);
    onReady(postgres.url);
    return postgres;
  };
  return { name: "PostgreSQL", launch };
}

export function serviceProgram(place: Place, prepared: Prepared): Program {
  return nodeProgram(place, prepared, {
    name: "The ticket service",
    id: "service",
    args: ["--enable-source-maps", join(place.project, ".build/service.mjs")],
    healthUrl: `${serviceAddress(prepared.settings)}/healthz`,
  });
}

export function consoleProgram(place: Place, prepared: Prepared): Program {
  const { HOST, PORT } = prepared.settings;
  const next = join(place.project, "node_modules/next/dist/bin/next");
  const mode = prepared.isDevelopment ? "dev" : "start";
  return nodeProgram(place, prepared, {
    name: "The console",
    id: "console",
    args: [next, mode, "-p", String(PORT), "-H", HOST],
    healthUrl: `${consoleAddress(prepared.settings)}/api/health`,
  });
}
