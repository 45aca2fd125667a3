/** Starts the built app as a person would, on free ports with a fresh data folder, and tells the tests where it is. */
import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

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

async function untilReady(app: ChildProcess): Promise<void> {
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString("utf8");
      if (said.includes("Ready in ")) resolve();
    };
    app.stdout?.on("data", listen);
    app.stderr?.on("data", listen);
    app.once("exit", () => reject(new Error(`The app did not start:\n${said}`)));
  });
}

export default async function globalSetup(): Promise<() => Promise<void>> {
  const [port, servicePort] = await freePorts();
  const dataDir = await mkdtemp(join(tmpdir(), "tickets-e2e-"));
  const password = randomBytes(12).toString("base64url");
  const unset = { DATABASE_URL: "", OSM_ENDPOINT: "", IAM_ENDPOINT: "", MASTER_KEY_FILE: "", AUTH_SECRET: "" };
  const outside = { ATTACHMENTS_URL: "", SMTP_URL: "", SMS_GATEWAY_URL: "", HOST: "127.0.0.1" };
  const own = { PORT: String(port), SERVICE_PORT: String(servicePort), DATA_DIR: dataDir };
  const seed = { SEED: "demo", SEED_PASSWORD: password };
  const app = spawn(process.execPath, [".build/launcher.mjs", "start"], {
    env: { ...process.env, ...unset, ...outside, ...own, ...seed },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await untilReady(app);
  process.env["E2E_BASE_URL"] = `http://127.0.0.1:${port}`;
  process.env["E2E_SERVICE_URL"] = `http://127.0.0.1:${servicePort}`;
  process.env["E2E_PASSWORD"] = password;
  process.env["E2E_DATA_DIR"] = dataDir;
  return async () => {
    app.kill("SIGTERM");
    if (app.exitCode === null) await once(app, "exit");
    await rm(dataDir, { recursive: true, force: true });
  };
}
