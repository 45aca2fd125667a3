/** What must be right before the console answers: settings, keys, database. A fault is one JSON line, and the process ends. */
import "server-only";
import { SettingsError } from "@/lib/settings/settings-error";
import { masterKeys, requireMasterKeyOfDatabase } from "../keys/key-ring";
import { settings } from "../settings";
import { pool } from "./database";
import { migrateConsole, migrationsFolder } from "./migrate";

function reasonOf(error: unknown): string {
  if (error instanceof SettingsError) return error.faults.join("; ");
  return error instanceof Error ? error.message || error.name : String(error);
}

/** Next stays up and answers 500 when this throws, so it ends the process itself. */
export async function prepareConsole(): Promise<void> {
  try {
    settings();
    masterKeys();
    await migrateConsole(pool(), migrationsFolder());
    await requireMasterKeyOfDatabase();
  } catch (error) {
    process.stderr.write(
      `${JSON.stringify({ level: "fatal", msg: "the console cannot start", reason: reasonOf(error) })}\n`,
    );
    process.exit(1);
  }
}
