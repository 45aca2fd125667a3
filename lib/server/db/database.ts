/** The console's connection pool, one per process; Next may load this module twice, so the pool hangs on globalThis. */
import "server-only";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { log } from "../log";
import { settings } from "../settings";

export type Database = NodePgDatabase;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

const POOL_SIZE = 10;
const kept = globalThis as typeof globalThis & { ticketConsolePool?: pg.Pool };

function connect(): pg.Pool {
  const made = new pg.Pool({
    connectionString: settings().DATABASE_URL,
    max: POOL_SIZE,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
  });
  made.on("error", (error) => log().warn({ reason: error.message }, "an idle database connection broke"));
  return made;
}

export function pool(): pg.Pool {
  kept.ticketConsolePool ??= connect();
  return kept.ticketConsolePool;
}

export function database(): Database {
  return drizzle(pool());
}
