/** The connection pool and the typed database over it. A transaction has the same face, so store functions take either. */
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { PreparingClient } from "./preparing-client";

export type Database = NodePgDatabase;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
export type Queryable = Database | Transaction;

export type DatabaseConnection = { db: Database; pool: pg.Pool; close: () => Promise<void> };

const POOL_SIZE = 20;

/** `onIdleError` hears of connections that break while nobody uses them; the pool replaces them by itself. */
export function connectDatabase(url: string, onIdleError: (error: Error) => void): DatabaseConnection {
  const pool = new pg.Pool({
    connectionString: url,
    Client: PreparingClient,
    max: POOL_SIZE,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
  });
  pool.on("error", onIdleError);
  return { db: drizzle(pool), pool, close: () => pool.end() };
}
