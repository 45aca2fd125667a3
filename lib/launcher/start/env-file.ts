/** The project's `.env`, if there is one. What the process was given wins over it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";

export function loadEnvFile(project: string, env: NodeJS.ProcessEnv): void {
  const path = join(project, ".env");
  if (!existsSync(path)) return;
  for (const [name, value] of Object.entries(parseEnv(readFileSync(path, "utf8")))) env[name] ??= value;
}
