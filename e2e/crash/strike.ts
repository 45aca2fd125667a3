/** Kills a process of the running app with SIGKILL, or all at once as a power cut does, and waits until everything is up again. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { RunningApp } from "../../lib/launcher/bench/running-app";
import { socketUrl } from "../../lib/launcher/postgres/socket-folder";
import { holderOf } from "../../lib/launcher/processes/claim";
import { isAlive } from "../../lib/launcher/processes/process-table";
import { waitUntil } from "../../lib/launcher/processes/wait";
import { answersOk } from "../../lib/launcher/start/addresses";
import { claimOf } from "../../lib/launcher/start/programs";

const CHILDREN = ["the service", "PostgreSQL", "the console"] as const;

export const TARGETS = [
  "the service",
  "PostgreSQL",
  "the launcher",
  "a backend of PostgreSQL",
  "the console",
  "everything",
] as const;
export type Target = (typeof TARGETS)[number];
type Single = Exclude<Target, "everything">;

const READY_MS = 120_000;
const ORPHANED_MS_MAX = 1_500;

export const databaseOf = ({ dataDir }: RunningApp) => socketUrl(join(dataDir, "postgres-socket"), "tickets");

function postmasterOf({ dataDir }: RunningApp): number {
  return Number.parseInt(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8"), 10);
}

/** One that works for the service or the console, busy if there is one. */
async function backendOf(app: RunningApp): Promise<number | undefined> {
  const client = new pg.Client({ connectionString: databaseOf(app) });
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()
     order by state = 'idle', random() limit 1`,
  );
  await client.end();
  return rows[0]?.pid;
}

async function pidOf(app: RunningApp, target: Single): Promise<number> {
  const names = { "the service": "service", "the launcher": "launcher", "the console": "console" } as const;
  const find = async () => {
    if (target === "PostgreSQL") return postmasterOf(app);
    if (target === "a backend of PostgreSQL") return backendOf(app);
    return holderOf(claimOf(app.dataDir, names[target]));
  };
  const pid = await find();
  if (pid === undefined) throw new Error(`${target} does not run`);
  return pid;
}

/** The launcher goes first, so that it starts none of the others again. */
async function kill(app: RunningApp, target: Target): Promise<void> {
  const targets: readonly Single[] = target === "everything" ? ["the launcher", ...CHILDREN] : [target];
  const pids = await Promise.all(targets.map((one) => pidOf(app, one)));
  for (const pid of pids) process.kill(pid, "SIGKILL");
  const areGone = () => pids.every((pid) => !isAlive(pid));
  if (!(await waitUntil(areGone, READY_MS))) throw new Error(`${target} survived`);
}

async function untilReady(app: RunningApp, since: number): Promise<number> {
  const isUp = async () => (await answersOk(`${app.service}/healthz`)) && answersOk(`${app.console}/api/health`);
  if (!(await waitUntil(isUp, READY_MS))) throw new Error("not everything came up again");
  return performance.now() - since;
}

/** Answers the milliseconds from the kill until service and console are ready; where the launcher was killed, from its new start. */
export async function strike(app: RunningApp, target: Target, random: () => number): Promise<number> {
  const killed = performance.now();
  await kill(app, target);
  if (target !== "the launcher" && target !== "everything") return untilReady(app, killed);
  await pause(random() * ORPHANED_MS_MAX);
  const restarted = performance.now();
  await app.restart();
  return untilReady(app, restarted);
}
