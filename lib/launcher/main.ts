/** `node .build/launcher.mjs start|dev|test|bench|keys|audit|notices`. Everything a person reads at the terminal is a sentence; bugs show their stack. */
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { SettingsError } from "../settings/settings-error";
import { serveBare } from "./bench/bare/bare-server";
import { bench } from "./bench/bench";
import { runCommand } from "./command/run-command";
import { proveAll } from "./proof/prove-all";
import { loadEnvFile } from "./start/env-file";
import { start } from "./start/start";
import { StartError } from "./start-error";

const project = resolve(dirname(fileURLToPath(import.meta.url)), "..");

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

const MODES: Record<string, () => Promise<number>> = {
  start: () => start({ project, isDevelopment: false, say }).then(() => 0),
  dev: () => start({ project, isDevelopment: true, say }).then(() => 0),
  test: () => proveAll(project, say),
  bench: () => bench(project, say, process.argv.slice(3)).then(() => 0),
  keys: () => runCommand(project, "keys", process.argv.slice(3)),
  audit: () => runCommand(project, "audit", process.argv.slice(3)),
  notices: () => runCommand(project, "notices", process.argv.slice(3)),
  /** A part of bench. */
  bare: serveBare,
};

function explain(error: unknown): string {
  if (error instanceof SettingsError)
    return `The settings are wrong:\n${error.faults.map((fault) => `  ${fault}`).join("\n")}`;
  if (error instanceof StartError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main(name: string): Promise<number> {
  const mode = MODES[name];
  if (!mode) {
    say(`Say what to do: ${Object.keys(MODES).join(", ")}.`);
    return 1;
  }
  process.chdir(project);
  loadEnvFile(project, process.env);
  return mode();
}

// A reader that went away, as in `npm start | head`, is no reason to leave the children alone.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

main(process.argv[2] ?? "start")
  .catch((error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    return 1;
  })
  .then((code) => process.exit(code));
