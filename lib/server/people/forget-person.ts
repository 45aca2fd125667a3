/** What the console keeps of somebody whom their account deletes goes at once: sessions with their tokens, drafts, saved views. */
import "server-only";
import { and, eq } from "drizzle-orm";
import { database } from "../db/database";
import { drafts } from "../drafts/draft-tables";
import { log } from "../log";
import { sessions } from "../sessions/session-tables";
import { ticketViews } from "../views/view-tables";

type Person = { domain_id: string; user_id: string };

/** The identity service has deleted the person by now: a failure here is no reason to tell that it did not. */
export async function forgetPerson({ domain_id, user_id }: Person): Promise<void> {
  try {
    await database().transaction(async (tx) => {
      for (const table of [sessions, drafts, ticketViews])
        await tx.delete(table).where(and(eq(table.domain_id, domain_id), eq(table.user_id, user_id)));
    });
  } catch (error) {
    log().error({ user_id, reason: error instanceof Error ? error.name : "unknown" }, "a deleted user's rows stay");
  }
}
