/**
 * What the console does by the clock: ended sessions with their tokens, forgotten drafts and what is left of deleted people go, though nobody
 * signs in or writes. Of several instances one sweeps at a time.
 */
import "server-only";
import { sql } from "drizzle-orm";
import { asApiError } from "@/lib/errors/api-error";
import { database } from "../db/database";
import { removeForgottenDrafts } from "../drafts/drafts";
import { log } from "../log";
import { forgetGonePeople } from "../people/gone-people";
import { loggedReason } from "../routes/answer-error";
import { removeOldTries } from "../sessions/sign-in-throttle";
import { removeEndedSessions } from "../sessions/vault";
import { removeForgottenViews } from "../views/views";

const SWEEP_LOCK = 727_406;
const EVERY_MS = 10 * 60_000;

const SWEEPS = {
  sessions: removeEndedSessions,
  drafts: removeForgottenDrafts,
  views: removeForgottenViews,
  tries: removeOldTries,
  people: forgetGonePeople,
} satisfies Record<string, (now: Date) => Promise<number>>;

export type Swept = Partial<Record<keyof typeof SWEEPS, number>>;

/** A sweep that fails is left out and keeps none of the others; it comes again with the next turn. */
async function sweepAll(now: Date): Promise<Swept> {
  const swept: Swept = {};
  for (const [name, run] of Object.entries(SWEEPS) as [keyof Swept, (now: Date) => Promise<number>][])
    try {
      swept[name] = await run(now);
    } catch (error) {
      log().warn({ sweep: name, reason: loggedReason(asApiError(error)) }, "a sweep failed; it is tried again");
    }
  return swept;
}

/** Undefined where another instance is at it. The lock's own transaction does nothing else, so that it holds up nobody. */
export async function sweepConsole(now = new Date()): Promise<Swept | undefined> {
  return database().transaction(async (tx) => {
    const { rows } = await tx.execute<{ got: boolean }>(sql`select pg_try_advisory_xact_lock(${SWEEP_LOCK}) as got`);
    return rows[0]?.got === true ? sweepAll(now) : undefined;
  });
}

async function turn(): Promise<void> {
  try {
    const swept = (await sweepConsole()) ?? {};
    if (Object.values(swept).some((count) => count > 0)) log().info({ swept }, "swept");
  } catch (error) {
    log().warn({ reason: loggedReason(asApiError(error)) }, "a sweep failed; it is tried again");
  }
}

/** At once and every ten minutes, for as long as the process lives. */
export function startSweeping(): void {
  void turn();
  setInterval(() => void turn(), EVERY_MS).unref();
}
