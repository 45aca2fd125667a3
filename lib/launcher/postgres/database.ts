/** Talks to the embedded server as its owner: is it there yet, and is our database in it. */
import pg from "pg";
import { socketUrl } from "./socket-folder";

const DATABASE = "tickets";
const DUPLICATE_DATABASE = "42P04";

async function withServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Why the server does not answer, in its words or the network's; nothing when it does. */
export async function findConnectionFault(url: string): Promise<string | undefined> {
  try {
    await withServer(url, (client) => client.query("select 1"));
    return undefined;
  } catch (error) {
    const { message, code } =
      error instanceof Error ? { code: "", ...error, message: error.message } : { message: String(error), code: "" };
    return message || String(code) || "no answer";
  }
}

export async function isAnswering(socketFolder: string): Promise<boolean> {
  return (await findConnectionFault(socketUrl(socketFolder, "postgres"))) === undefined;
}

/** Creates the database unless it is there, and gives its address. */
export async function requireDatabase(socketFolder: string): Promise<string> {
  await withServer(socketUrl(socketFolder, "postgres"), async (client) => {
    const known = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
    if (known.rowCount === 0) await client.query(`create database ${DATABASE}`).catch(unlessDuplicate);
  });
  return socketUrl(socketFolder, DATABASE);
}

function unlessDuplicate(error: unknown): void {
  if (!(error instanceof pg.DatabaseError && error.code === DUPLICATE_DATABASE)) throw error;
}
