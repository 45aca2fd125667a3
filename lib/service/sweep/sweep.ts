/** What the clock asks for, not a person. Of several instances one sweeps at a time; what a crash missed is caught up at the next start. */
import { withoutValues } from "../http/log-error";
import { sql } from "drizzle-orm";
import type { Logger } from "pino";
import type { Queryable } from "../db/database";
import { keepTurning } from "./keep-turning";

export type Sweep = {
  name: string;
  /** Not more often than this. */
  everyMs: number;
  /** How many things it changed. */
  run: (at: Date) => Promise<number>;
};

type Parts = { db: Queryable; log: Logger; now: () => Date };

const SWEEP_LOCK = 727_403;
const INTERVAL_MS = 60_000;

async function runOne({ log, now }: Parts, sweep: Sweep): Promise<void> {
  try {
    const changed = await sweep.run(now());
    if (changed > 0) log.info({ sweep: sweep.name, changed }, "swept");
  } catch (error) {
    log.error({ err: withoutValues(error), sweep: sweep.name }, "a sweep failed; it is tried again");
  }
}

/** A function that runs what is due; it holds a lock that goes with its connection, and does nothing where another has it. */
export function createSweeper(parts: Parts, sweeps: readonly Sweep[]): () => Promise<boolean> {
  const last = new Map<string, number>();
  return async () =>
    parts.db.transaction(async (tx) => {
      const found = await tx.execute<{ got: boolean }>(sql`select pg_try_advisory_xact_lock(${SWEEP_LOCK}) as got`);
      if (found.rows[0]?.got !== true) return false;
      for (const sweep of sweeps) {
        const at = parts.now().getTime();
        if (at - (last.get(sweep.name) ?? -Infinity) < sweep.everyMs) continue;
        await runOne(parts, sweep);
        last.set(sweep.name, at);
      }
      return true;
    });
}

/** Sweeps at once and then each minute, never twice at a time. The returned function stops it and waits for the one under way. */
export function startSweeping(parts: Parts, sweeps: readonly Sweep[]): () => Promise<void> {
  return keepTurning({ name: "sweep", everyMs: INTERVAL_MS, log: parts.log, work: createSweeper(parts, sweeps) });
}
