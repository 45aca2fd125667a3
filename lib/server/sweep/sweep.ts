/** What the console does by the clock: ended sessions with their tokens and forgotten drafts go, though nobody signs in or writes. Of several instances one sweeps at a time. */
import "server-only";
import { sql } from "drizzle-orm";
import { database } from "../db/database";
import { removeForgottenDrafts } from "../drafts/drafts";
import { log } from "../log";
import { removeEndedSessions } from "../sessions/vault";

const SWEEP_LOCK = 727_406;
const EVERY_MS = 10 * 60_000;

export type Swept = { sessions: number; drafts: number };

/** Undefined where another instance is at it. */
export async function sweepConsole(now = new Date()): Promise<Swept | undefined> {
  return database().transaction(async (tx) => {
    const { rows } = await tx.execute<{ got: boolean }>(sql`select pg_try_advisory_xact_lock(${SWEEP_LOCK}) as got`);
    if (rows[0]?.got !== true) return undefined;
    return { sessions: await removeEndedSessions(tx, now), drafts: await removeForgottenDrafts(tx, now) };
  });
}

async function turn(): Promise<void> {
  try {
    const swept = await sweepConsole();
    if (swept !== undefined && swept.sessions + swept.drafts > 0) log().info({ swept }, "swept");
  } catch (error) {
    log().warn({ reason: error instanceof Error ? error.name : "unknown" }, "a sweep failed; it is tried again");
  }
}

/** At once and every ten minutes, for as long as the process lives. */
export function startSweeping(): void {
  void turn();
  setInterval(() => void turn(), EVERY_MS).unref();
}
