/** A bare HTTP handler in a process of its own: the same statements over the same kind of pool, and nothing else. What the service adds shows beside it. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import type { Statement } from "./recorded-statements";

type Wish = { databaseUrl: string; recorded: Statement[][] };

const POOL_SIZE = 20;
const TICKET_NUMBER = /TS-\d+/g;

async function send(pool: pg.Pool, index: number, statements: Statement[], renamed: string): Promise<unknown> {
  const client = await pool.connect();
  try {
    let rows: unknown[] = [];
    for (const [step, { text, values }] of statements.entries()) {
      const fresh = values.map(
        (value) => value?.replace(TICKET_NUMBER, (found) => (renamed === "" ? found : renamed)) ?? null,
      );
      ({ rows } = await client.query({ name: `${index}_${step}`, text, values: fresh }));
    }
    return rows;
  } finally {
    client.release();
  }
}

/** The process itself: `/7` runs the statements of the seventh recording, a POST on a ticket of a new number. */
export async function serveBare(): Promise<number> {
  const [wish] = (await once(process, "message")) as [Wish];
  const pool = new pg.Pool({ connectionString: wish.databaseUrl, max: POOL_SIZE });
  let made = 0;
  const server = createServer((request, response) => {
    const index = Number(request.url?.slice(1));
    const renamed = request.method === "POST" ? `TS-bare-${made++}` : "";
    request.resume();
    send(pool, index, wish.recorded[index] ?? [], renamed).then(
      (answer) => response.setHeader("content-type", "application/json").end(JSON.stringify(answer)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
  await once(process, "disconnect");
  return 0;
}

export async function startBare(wish: Wish): Promise<{ url: string; stop: () => void }> {
  const child = fork(process.argv[1] ?? "", ["bare"], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  child.send(wish);
  const [port] = (await once(child, "message")) as [number];
  return { url: `http://127.0.0.1:${port}`, stop: () => child.disconnect() };
}
