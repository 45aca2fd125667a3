/**
 * One throwaway PostgreSQL for a whole test run; TEST_DATABASE_URL names another. Each test file has a database of its own,
 * copied from one of two that are migrated here, once.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startPostgres } from "../launcher/postgres/start-postgres";
import { LogFile } from "../launcher/processes/log-file";
import { migrateConsole } from "../server/db/migrate";
import { migrateDatabase } from "../service/db/migrate";
import { createDatabase, type Made } from "./database-for-tests";

const MIGRATIONS = {
  TEST_SERVICE_TEMPLATE: ["../service/db/migrations", migrateDatabase],
  TEST_CONSOLE_TEMPLATE: ["../server/db/migrations", migrateConsole],
} as const;

async function start(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "tickets-test-"));
  const postgres = await startPostgres({
    dataDir: join(folder, "postgres"),
    socketDir: join(folder, "socket"),
    log: new LogFile(join(folder, "postgres.log")),
    durable: false,
  });
  process.env["TEST_DATABASE_URL"] = postgres.url;
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

async function makeTemplates(): Promise<Made[]> {
  const made: Made[] = [];
  for (const [setting, [folder, migrate]] of Object.entries(MIGRATIONS)) {
    const template = await createDatabase();
    const pool = new pg.Pool({ connectionString: template.url });
    await migrate(pool, join(import.meta.dirname, folder));
    await pool.end();
    process.env[setting] = template.name;
    made.push(template);
  }
  return made;
}

/** Is called by each project that needs it: the first one makes what all use. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env["TEST_SERVICE_TEMPLATE"]) return undefined;
  const stop = process.env["TEST_DATABASE_URL"] ? undefined : await start();
  const made = await makeTemplates();
  return async () => {
    for (const { drop } of made) await drop();
    await stop?.();
  };
}
