/** A fresh, migrated database of its own for one test file, on the test run's PostgreSQL. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import pg from "pg";
import { connectDatabase, type DatabaseConnection } from "../service/db/database";
import { migrateDatabase } from "../service/db/migrate";

const MIGRATIONS = join(import.meta.dirname, "../service/db/migrations");

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

function urlOf(server: string, database: string): string {
  return server.replace(/\/[^/?]*(\?|$)/, `/${database}$1`);
}

/** An empty database without any tables; `close` drops it. */
export async function anEmptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = process.env["TEST_DATABASE_URL"] ?? "";
  const name = `test_${randomBytes(6).toString("hex")}`;
  await administer(server, `create database ${name}`);
  return { url: urlOf(server, name), drop: () => administer(server, `drop database if exists ${name} with (force)`) };
}

export async function aDatabase(): Promise<DatabaseConnection & { url: string }> {
  const { url, drop } = await anEmptyDatabase();
  const connection = connectDatabase(url, () => undefined);
  await migrateDatabase(connection.pool, MIGRATIONS);
  const close = async () => {
    await connection.close();
    await drop();
  };
  return { ...connection, url, close };
}
