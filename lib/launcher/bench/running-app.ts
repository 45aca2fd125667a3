/** The built app, started as a person would start it, on free ports with a fresh data folder: for browser tests and measurements. */
import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const READY_MS = 120_000;
const SAID_LENGTH_MAX = 16_384;

export type RunningApp = {
  console: string;
  service: string;
  password: string;
  dataDir: string;
  readyMs: number;
  /** Stops and starts it again on the same data; answers the milliseconds until it was ready. */
  restart: () => Promise<number>;
  stop: () => Promise<void>;
};

async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()] as const;
  const ports = await Promise.all(
    servers.map(async (server) => {
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      return (server.address() as AddressInfo).port;
    }),
  );
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  return [ports[0] ?? 0, ports[1] ?? 0];
}

async function end(app: ChildProcess): Promise<void> {
  app.kill("SIGTERM");
  if (app.exitCode === null && app.signalCode === null) await once(app, "exit");
}

/** Rejects with what it said when it ends, or is not ready in time; then it is stopped. */
export async function untilReady(app: ChildProcess, timeoutMs = READY_MS): Promise<void> {
  let said = "";
  let late: ReturnType<typeof setTimeout> | undefined;
  const isReady = await new Promise<boolean>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said = (said + chunk.toString("utf8")).slice(-SAID_LENGTH_MAX);
      if (said.includes("Ready in ")) resolve(true);
    };
    app.stdout?.on("data", listen);
    app.stderr?.on("data", listen);
    app.once("exit", () => reject(new Error(`The app did not start:\n${said}`)));
    late = setTimeout(() => resolve(false), timeoutMs);
  }).finally(() => clearTimeout(late));
  if (isReady) return;
  await end(app);
  throw new Error(`The app was not ready after ${timeoutMs / 1000} s:\n${said}`);
}

/** Settings of the surroundings that would lead elsewhere are unset. */
const UNSET = {
  DATABASE_URL: "",
  OSM_ENDPOINT: "",
  IAM_ENDPOINT: "",
  MASTER_KEY_FILE: "",
  AUTH_SECRET: "",
  ATTACHMENTS_URL: "",
  SMTP_URL: "",
  SMS_GATEWAY_URL: "",
};

/** Measurements and browser tests call more often than people do. */
const UNLIMITED = { RATE_LIMIT_USER_PER_MINUTE: "0", RATE_LIMIT_ADDRESS_PER_MINUTE: "0" };

export async function startApp(more: Record<string, string> = {}): Promise<RunningApp> {
  const [port, servicePort] = await freePorts();
  const dataDir = await mkdtemp(join(tmpdir(), "tickets-app-"));
  /* The service wants letters of both kinds, digits and others. */
  const password = `Aa1-${randomBytes(12).toString("base64url")}`;
  const own = { HOST: "127.0.0.1", PORT: String(port), SERVICE_PORT: String(servicePort), DATA_DIR: dataDir };
  const seeding = { SEED: "demo", SEED_PASSWORD: password };
  const env = { ...process.env, ...UNSET, ...UNLIMITED, ...own, ...seeding, STOP_WITH_PARENT: "1", ...more };
  const launch = async () => {
    const began = performance.now();
    const app = spawn(process.execPath, [".build/launcher.mjs", "start"], { env, stdio: ["pipe", "pipe", "pipe"] });
    await untilReady(app);
    return { app, readyMs: performance.now() - began };
  };
  let running = await launch();
  return {
    console: `http://127.0.0.1:${port}`,
    service: `http://127.0.0.1:${servicePort}`,
    password,
    dataDir,
    readyMs: running.readyMs,
    restart: async () => {
      await end(running.app);
      running = await launch();
      return running.readyMs;
    },
    stop: async () => {
      await end(running.app);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
