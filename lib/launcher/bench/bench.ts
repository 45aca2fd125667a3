/**
 * `npm run bench`: starts the built app on fresh data, fills it, measures it, and writes the table of the README and the same as
 * JSON. `npm run bench -- --tickets 2000 --seconds 1` is a small one.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { socketUrl } from "../postgres/socket-folder";
import { startBare } from "./bare/bare-server";
import { record } from "./bare/record";
import { benchLoads } from "./bench-loads";
import { tableOf, type Compared, type Figures } from "./bench-table";
import { seedForBench, type Seeded } from "./seeding/seed";
import { measure, type Load } from "./load";
import { residentMegabytes } from "./process-memory";
import { startApp, type RunningApp } from "./running-app";

const REST_MS = 5_000;
const WARM_SECONDS = 1;

type Wish = { tickets: number; seconds: number };

function wishOf(args: string[]): Wish {
  const options = {
    tickets: { type: "string", default: "100000" },
    seconds: { type: "string", default: "5" },
  } as const;
  const { values } = parseArgs({ args, options });
  return { tickets: Number(values.tickets), seconds: Number(values.seconds) };
}

const warmly = async (load: Load) => {
  await measure({ ...load, seconds: Math.min(WARM_SECONDS, load.seconds) });
  return measure(load);
};

/** Service and bare handler take turns, so that a busy moment of the machine falls on both. */
async function compare(app: RunningApp, databaseUrl: string, people: Seeded, seconds: number): Promise<Compared[]> {
  const loads = benchLoads(app.service, people, seconds);
  const recorded = await record(databaseUrl, join(app.dataDir, "logs", "postgres.log"), loads);
  const bare = await startBare({ databaseUrl, recorded });
  const operations: Compared[] = [];
  for (const [index, load] of loads.entries()) {
    const measured = await warmly(load);
    const next = () => ({ ...load.next(), url: `${bare.url}/${index}` });
    const { rate, failed } = await warmly({ ...load, next });
    operations.push({ ...measured, bareRate: failed > 0 ? 0 : rate });
  }
  bare.stop();
  return operations;
}

async function take(app: RunningApp, { tickets, seconds }: Wish): Promise<Figures> {
  const firstReadyMs = app.readyMs;
  const readyMs = await app.restart();
  await pause(REST_MS);
  const [restMb, consoleMb] = [residentMegabytes(app.dataDir, "service"), residentMegabytes(app.dataDir, "console")];
  const databaseUrl = socketUrl(join(app.dataDir, "postgres-socket"), "tickets");
  const people = await seedForBench(databaseUrl, tickets);
  const operations = await compare(app, databaseUrl, people, seconds);
  const loadedMb = residentMegabytes(app.dataDir, "service");
  return { tickets, firstReadyMs, readyMs, seedMs: people.seedMs, restMb, loadedMb, consoleMb, operations };
}

export async function bench(project: string, say: (sentence: string) => void, args: string[]): Promise<void> {
  const wish = wishOf(args);
  const app = await startApp();
  try {
    const figures = await take(app, wish);
    const folder = join(project, ".build");
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "bench.json"), `${JSON.stringify(figures, null, 2)}\n`);
    say(tableOf(figures));
  } finally {
    await app.stop();
  }
}
