/** What the console keeps of somebody whom their account deletes: sessions with their tokens, drafts, saved views. */
import "server-only";
import { and, eq } from "drizzle-orm";
import type { Person } from "@/lib/contract/gone-people";
import { database } from "../db/database";
import { drafts } from "../drafts/draft-tables";
import { log } from "../log";
import { sessions } from "../sessions/session-tables";
import { ticketViews } from "../views/view-tables";

export async function removePerson({ domain_id, user_id }: Person): Promise<void> {
  await database().transaction(async (tx) => {
    for (const table of [sessions, drafts, ticketViews])
      await tx.delete(table).where(and(eq(table.domain_id, domain_id), eq(table.user_id, user_id)));
  });
}

/** At once. The identity service has deleted the person by now: a failure here is no reason to tell that it did not, and the sweep comes later. */
export async function forgetPerson(person: Person): Promise<void> {
  try {
    await removePerson(person);
  } catch (error) {
    const reason = error instanceof Error ? error.name : "unknown";
    log().error({ user_id: person.user_id, reason }, "a deleted user's rows stay for now");
  }
}
