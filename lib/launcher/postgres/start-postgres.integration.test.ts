/** Promises about the embedded PostgreSQL, each on a server of its own. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LogFile } from "../processes/log-file";
import { processesIn } from "../processes/process-table";
import { chooseSocketFolder } from "./socket-folder";
import { startPostgres, type Postgres } from "./start-postgres";

let folder: string;
let server: Postgres | undefined;

const start = async (name = "postgres data") => {
  server = await startPostgres({
    dataDir: join(folder, name),
    socketDir: join(folder, "socket folder"),
    log: new LogFile(join(folder, "postgres.log")),
    durable: true,
  });
  return server;
};

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tickets postgres "));
});

afterEach(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

test("what was committed before the server was killed is there after the next start", async () => {
  const first = await start();
  await query(first.url, "create table kept (word text)");
  await query(first.url, "insert into kept values ('工单')");
  const busy = query(first.url, "select pg_sleep(60)").catch(() => undefined);
  process.kill(first.pid, "SIGKILL");
  await first.exited;
  const second = await start();
  expect(await query(second.url, "select word from kept")).toEqual([{ word: "工单" }]);
  await busy;
});

test("a server that an earlier run left behind is stopped and started anew", async () => {
  const orphan = await start();
  await query(orphan.url, "create table kept (word text)");
  const next = await start();
  expect(await orphan.exited).toBe("exit code 0");
  expect(next.pid).not.toBe(orphan.pid);
  expect(await query(next.url, "select * from kept")).toEqual([]);
});

test("a lock file whose pid now belongs to someone else does not stop the start", async () => {
  const first = await start();
  await first.stop();
  await writeFile(
    join(folder, "postgres data", "postmaster.pid"),
    `${process.pid}\n${join(folder, "postgres data")}\n`,
  );
  const second = await start();
  expect(await query(second.url, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("locks whose holder died without being collected do not stop the start", async () => {
  const first = await start();
  await first.stop();
  await writeFile(join(folder, "socket folder", ".s.PGSQL.5432.lock"), `${process.pid}\n`);
  const second = await start();
  expect(await query(second.url, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("a data folder that was half made when the power went is made again", async () => {
  const unfinished = join(folder, "postgres data.unfinished");
  await mkdir(unfinished);
  await writeFile(join(unfinished, "PG_VERSION"), "18");
  const made = await start();
  expect(await query(made.url, "select current_setting('fsync') as fsync")).toEqual([{ fsync: "on" }]);
});

test("a path too long for a socket gets a socket folder elsewhere", async () => {
  const place = { log: new LogFile(join(folder, "postgres.log")), durable: true, dataDir: join(folder, "data") };
  server = await startPostgres({ ...place, socketDir: await chooseSocketFolder(join(folder, "deep".repeat(30))) });
  expect(await query(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("nothing is left running after a stop", async () => {
  const running = await start();
  await running.stop();
  expect(processesIn(join(folder, "postgres data"))).toEqual([]);
});

test("no network port is open, and text is UTF-8", async () => {
  const { url } = await start();
  const shown = await query(
    url,
    "select current_setting('listen_addresses') as addresses, current_setting('server_encoding') as encoding, upper('é') as upper",
  );
  expect(shown).toEqual([{ addresses: "", encoding: "UTF8", upper: "É" }]);
});
