import { spawnSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startApp, type RunningApp } from "../../lib/launcher/bench/running-app";
import { holderOf } from "../../lib/launcher/processes/claim";
import { claimOf } from "../../lib/launcher/start/programs";
import type { Person } from "../../lib/testing/service-for-tests";
import { servicePerson } from "../service-person";
import { openBrowser, savedDraft, workInConsole, type Browser } from "./console-load";
import { workAsCustomer, type Load } from "./customer-load";
import { workAsEngineer } from "./engineer-load";
import { Ledger } from "./ledger";
import { checkFiles, checkMoves, checkOnce, checkReading, checkStrays } from "./proofs";
import { randomFrom } from "./random";
import { checkRules } from "./rules";
import { databaseOf, strike, TARGETS, type Target } from "./strike";

const ROUNDS = Number(process.env["CRASH_ROUNDS"] ?? 3);
const SEED = Number(process.env["CRASH_SEED"] ?? Date.now() % 1_000_000);
const ROUND_MS = 240_000;
const BEFORE_MS_MAX = 3_000;
const AFTER_MS = 500;

const rounds = Array.from({ length: ROUNDS }, (_, index) => ({
  round: index + 1,
  target: TARGETS[index % TARGETS.length] ?? TARGETS[0],
}));
const [moments, choices] = [randomFrom(SEED), randomFrom(SEED + 1)];
const ledger = new Ledger();
const waiting: Load["waiting"] = [];
let app: RunningApp;
let customers: Person[];
let engineers: Person[];
let browser: Browser;

beforeAll(async () => {
  app = await startApp({ LOG_LEVEL: "warn" });
  Object.assign(process.env, { E2E_SERVICE_URL: app.service, E2E_PASSWORD: app.password });
  customers = await Promise.all(["alice", "bob", "carol"].map((name) => servicePerson("acme", name)));
  customers.push(await servicePerson("globex", "erin"));
  engineers = await Promise.all(["sam", "uma"].map((name) => servicePerson("support", name)));
  browser = await openBrowser(app.console, "acme", "bob", app.password);
}, ROUND_MS);

afterAll(async () => {
  if (holderOf(claimOf(app.dataDir, "launcher")) === undefined) await app.restart();
  await app.stop();
}, ROUND_MS);

async function strikeUnderLoad(target: Target): Promise<number> {
  const stop = new AbortController();
  const load: Load = { ledger, waiting, random: choices, stop: stop.signal };
  const work = [
    ...customers.map((one) => workAsCustomer(load, one)),
    ...engineers.map((one) => workAsEngineer(load, one)),
    workInConsole(load, browser),
  ];
  const worked = Promise.all(work);
  worked.catch(() => stop.abort());
  await pause(moments() * BEFORE_MS_MAX);
  const readyMs = await strike(app, target, moments).finally(() => pause(AFTER_MS).then(() => stop.abort()));
  await worked;
  return readyMs;
}

function verifyAudit(): string[] {
  const env = { ...process.env, DATA_DIR: app.dataDir, DATABASE_URL: "" };
  const { status, stdout } = spawnSync(process.execPath, [".build/launcher.mjs", "audit", "verify"], { env });
  return status === 0 ? [] : [String(stdout)];
}

async function faultsFound() {
  const db = new pg.Client({ connectionString: databaseOf(app) });
  await db.connect();
  try {
    const { lost, doubled } = await checkOnce(db, ledger);
    const [reader] = engineers as [Person];
    lost.push(...(await checkMoves(db, ledger)), ...(await checkFiles(db, app.dataDir, ledger)));
    lost.push(...(await checkReading(ledger, reader)));
    if ((await savedDraft(browser)).content !== ledger.draft) lost.push("the draft");
    const halved = [...(await checkRules(db)), ...(await checkStrays(databaseOf(app), app.dataDir))];
    return { lost, doubled, halved, audit: verifyAudit() };
  } finally {
    await db.end();
  }
}

async function holdRound(round: number, target: Target): Promise<void> {
  const before = ledger.size;
  const readyMs = await strikeUnderLoad(target);
  const faults = await faultsFound();
  const [lost, doubled] = [faults.lost.length, faults.doubled.length];
  console.log(
    `round ${round} (seed ${SEED}): ${target} killed, ready after ${(readyMs / 1000).toFixed(1)} s, ` +
      `${ledger.size - before} writes acknowledged, ${ledger.size} in all, ${lost} lost, ${doubled} doubled`,
  );
  expect(faults).toEqual({ lost: [], doubled: [], halved: [], audit: [] });
}

for (const { round, target } of rounds)
  test(
    `round ${round}: ${target} is killed, and nothing acknowledged is lost, doubled or saved by half`,
    () => holdRound(round, target),
    ROUND_MS,
  );
