/** Brings the console's tables up to this build; several instances may start at once, one of them migrates. */
import "server-only";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import type pg from "pg";

const MIGRATION_LOCK = 727_402;
const SOURCE = "lib/server/db/migrations";
const BUILT = ".build/migrations/console";

/** The sources come first: where both are there, the copy may be of an older build. */
export function migrationsFolder(project = process.cwd()): string {
  const source = join(/* turbopackIgnore: true */ project, SOURCE);
  return existsSync(join(source, "meta/_journal.json")) ? source : join(/* turbopackIgnore: true */ project, BUILT);
}

export async function migrateConsole(pool: pg.Pool, folder: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate(drizzle(client), {
      migrationsFolder: folder,
      migrationsSchema: "console",
      migrationsTable: "migrations",
    });
  } finally {
    await client.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]);
    client.release();
  }
}
