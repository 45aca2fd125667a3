/** Lets PostgreSQL write down what one request of the service asks it for. */
import { readFileSync } from "node:fs";
import { Agent } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { ask, type Load } from "../load";
import { readStatements, type Statement } from "./recorded-statements";

const TRIES = 5;
const WRITTEN_MS = 150;

async function setLogging(client: pg.Client, statements: "all" | "none"): Promise<void> {
  await client.query(`alter system set log_statement = '${statements}'`);
  await client.query("select pg_reload_conf()");
  await pause(WRITTEN_MS);
}

/** Of several tries the shortest: the service's timers may work beside a request. */
async function recordOne(load: Load, logFile: string): Promise<Statement[]> {
  const agent = new Agent({ keepAlive: true });
  const tries: Statement[][] = [];
  for (let time = 0; time < TRIES; time += 1) {
    const since = readFileSync(logFile).byteLength;
    await ask(agent, load.next());
    await pause(WRITTEN_MS);
    tries.push(readStatements(readFileSync(logFile).subarray(since).toString("utf8")));
  }
  agent.destroy();
  return tries.sort((a, b) => a.length - b.length)[0] ?? [];
}

export async function record(databaseUrl: string, logFile: string, loads: Load[]): Promise<Statement[][]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await setLogging(client, "all");
    const recorded: Statement[][] = [];
    for (const load of loads) recorded.push(await recordOne(load, logFile));
    return recorded;
  } finally {
    await setLogging(client, "none");
    await client.end();
  }
}
