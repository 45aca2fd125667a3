/** `npm run bench`: starts the built app on fresh data, measures it, and writes the table of the README and the same as JSON. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { measure, type Load, type Measured } from "./load";
import { residentMegabytes } from "./process-memory";
import { startApp, type RunningApp } from "./running-app";

type Figures = { firstReadyMs: number; readyMs: number; serviceMb: number; consoleMb: number; operations: Measured[] };

const REST_MS = 5_000;
const SECONDS = 5;
const CASES = "/v2/servicerequest/cases";

async function tokenOf(app: RunningApp): Promise<string> {
  const user = { domain: { name: "acme" }, name: "bob", password: app.password };
  const auth = { identity: { methods: ["password"], password: { user } }, scope: { domain: { name: "acme" } } };
  const answer = await fetch(`${app.service}/v3/auth/tokens`, { method: "POST", body: JSON.stringify({ auth }) });
  return answer.headers.get("x-subject-token") ?? "";
}

/** The ticket with the most to show among bob's newest: details are measured on a real conversation. */
async function ticketOf(app: RunningApp, headers: Record<string, string>): Promise<string> {
  const answer = await fetch(`${app.service}${CASES}?limit=1&sort_key=update_time`, { headers });
  const { incident_info_list } = (await answer.json()) as { incident_info_list: { incident_id: string }[] };
  return incident_info_list[0]?.incident_id ?? "";
}

function loadsOf(app: RunningApp, headers: Record<string, string>, ticket: string): Load[] {
  const at = (path: string) => `${app.service}${CASES}${path}`;
  const written = () =>
    JSON.stringify({
      source_id: "83aeb0f2834c4df49826c781d32a963e",
      business_type_id: "account-signin",
      simple_description: "measured",
    });
  return [
    { name: "details", connections: 1, seconds: SECONDS, url: at(`/${ticket}`), headers },
    { name: "details", connections: 16, seconds: SECONDS, url: at(`/${ticket}`), headers },
    { name: "list, newest 10", connections: 16, seconds: SECONDS, url: at("?limit=10"), headers },
    { name: "counts by state", connections: 16, seconds: SECONDS, url: at("/count"), headers },
    { name: "create", connections: 16, seconds: SECONDS, url: at(""), headers, body: written },
  ];
}

async function take(app: RunningApp): Promise<Figures> {
  const firstReadyMs = app.readyMs;
  const readyMs = await app.restart();
  await pause(REST_MS);
  const [serviceMb, consoleMb] = [residentMegabytes(app.dataDir, "service"), residentMegabytes(app.dataDir, "console")];
  const headers = { "x-auth-token": await tokenOf(app), "x-language": "en-us" };
  const operations: Measured[] = [];
  for (const load of loadsOf(app, headers, await ticketOf(app, headers))) operations.push(await measure(load));
  return { firstReadyMs, readyMs, serviceMb, consoleMb, operations };
}

function tableOf(figures: Figures): string {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const facts = [
    ["ready after `npm start`, first time (with database and demo seed)", seconds(figures.firstReadyMs)],
    ["ready after `npm start`, built", seconds(figures.readyMs)],
    ["memory of the service at rest", `${figures.serviceMb} MB`],
    ["memory of the console at rest", `${figures.consoleMb} MB`],
  ].map(([what, figure]) => `| ${what} | ${figure} |`);
  const operations = figures.operations.map(
    ({ name, connections, rate, p50Ms, p99Ms, failed }) =>
      `| ${name} | ${connections} | ${Math.round(rate)}/s | ${p50Ms.toFixed(1)} ms | ${p99Ms.toFixed(1)} ms | ${failed} |`,
  );
  const head = [
    "| Operation of the service | Connections | Rate | p50 | p99 | Failed |",
    "| --- | --- | --- | --- | --- | --- |",
  ];
  return ["| What | Measured |", "| --- | --- |", ...facts, "", ...head, ...operations].join("\n");
}

export async function bench(project: string, say: (sentence: string) => void): Promise<void> {
  const app = await startApp();
  try {
    const figures = await take(app);
    const folder = join(project, ".build");
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "bench.json"), `${JSON.stringify(figures, null, 2)}\n`);
    say(tableOf(figures));
  } finally {
    await app.stop();
  }
}
