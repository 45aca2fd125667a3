/** What a person at the terminal asks of the data, on a service that may be running meanwhile: `keys`, `audit` and `notices`. The exit code says whether all is well. */
import { readServiceSettings } from "@/lib/settings/child-settings";
import { auditCommand } from "./audit-command";
import { keysCommand } from "./keys-command";
import { noticesCommand } from "./notices-command";

export type CommandPlace = { databaseUrl: string; masterKeyFile: string; say: (sentence: string) => void };
export type Command = (place: CommandPlace, args: string[]) => Promise<number>;

const COMMANDS: Record<string, Command> = { keys: keysCommand, audit: auditCommand, notices: noticesCommand };

// Whoever reads may leave early, as in `npm run audit -- export | head`.
function leaveWithReader(): void {
  process.stdout.on("error", () => process.exit(0));
}

export async function runCommand(name: string, args: string[]): Promise<void> {
  const command = COMMANDS[name];
  if (command === undefined) throw new Error(`There is no command ${name}.`);
  leaveWithReader();
  const { DATABASE_URL: databaseUrl, MASTER_KEY_FILE: masterKeyFile } = readServiceSettings(process.env);
  const say = (sentence: string) => void process.stdout.write(`${sentence}\n`);
  process.exitCode = await command({ databaseUrl, masterKeyFile, say }, args);
}
