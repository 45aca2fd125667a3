/** One throwaway PostgreSQL for a whole test run; each test makes a schema of its own. TEST_DATABASE_URL names another. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../launcher/postgres/start-postgres";
import { LogFile } from "../launcher/processes/log-file";

export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env["TEST_DATABASE_URL"]) return undefined;
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
