/** Brings a database up to the tables of this build; several instances may start at once, one of them migrates. */
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import type pg from "pg";
import { prepareJobs } from "../notifications/queue/notice-jobs";

const MIGRATION_LOCK = 727_401;

export async function migrateDatabase(pool: pg.Pool, folder: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate(drizzle(client), {
      migrationsFolder: folder,
      migrationsSchema: "service",
      migrationsTable: "migrations",
    });
    await prepareJobs(drizzle(pool));
  } finally {
    await client.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]);
    client.release();
  }
}
