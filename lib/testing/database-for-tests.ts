/** A fresh, migrated database of its own for one test file, on the test run's PostgreSQL. */
import { randomBytes } from "node:crypto";
import pg from "pg";
import { connectDatabase, type DatabaseConnection } from "../service/db/database";

export type Made = { name: string; url: string; drop: () => Promise<void> };

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

function urlOf(server: string, database: string): string {
  return server.replace(/\/[^/?]*(\?|$)/, `/${database}$1`);
}

/** Without any tables, or with those of the template, whose files are copied. */
export async function createDatabase(template?: string): Promise<Made> {
  const server = process.env["TEST_DATABASE_URL"] ?? "";
  const name = `test_${randomBytes(6).toString("hex")}`;
  const copied = template === undefined ? "" : ` template ${template}`;
  await administer(server, `create database ${name}${copied}`);
  return {
    name,
    url: urlOf(server, name),
    drop: () => administer(server, `drop database if exists ${name} with (force)`),
  };
}

/** With the console's tables; `drop` removes it. */
export function aConsoleDatabase(): Promise<Made> {
  return createDatabase(process.env["TEST_CONSOLE_TEMPLATE"]);
}

/** With the service's tables; `close` drops it. */
export async function aDatabase(): Promise<DatabaseConnection & { url: string }> {
  const { url, drop } = await createDatabase(process.env["TEST_SERVICE_TEMPLATE"]);
  const connection = connectDatabase(url, () => undefined);
  const close = async () => {
    await connection.close();
    await drop();
  };
  return { ...connection, url, close };
}
