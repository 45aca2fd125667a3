/** `keys`, `audit` and `notices`: the service's own commands, on the database and keys that `start` with these settings uses. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { readSettings } from "../../settings/read-settings";
import { childEnvironment } from "../start/child-environment";
import { requireRunningDatabase } from "./running-database";

/** Answers the exit code. */
export async function runCommand(project: string, name: string, args: string[]): Promise<number> {
  const settings = readSettings(process.env);
  const databaseUrl = await requireRunningDatabase(settings);
  const masterKeyFile = settings.MASTER_KEY_FILE ?? join(settings.DATA_DIR, "master.key");
  const prepared = { settings, databaseUrl, masterKeyFile, authSecret: "", consoleSecret: "", isDevelopment: false };
  const program = ["--enable-source-maps", join(project, ".build/service.mjs"), name, ...args];
  const env = childEnvironment(prepared, process.env);
  const child = spawn(process.execPath, program, { env, stdio: "inherit" });
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}
