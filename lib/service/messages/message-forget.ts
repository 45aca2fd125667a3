/** A deleted user's messages stay part of the ticket, without the name of who wrote them. */
import { and, eq } from "drizzle-orm";
import type { Transaction } from "../db/database";
import type { Owner } from "../iam/caller";
import { NAME_OF_NOBODY } from "../tickets/ticket-forget";
import { internalNotes, messages } from "./message-tables";

export async function forgetAuthor(tx: Transaction, { domain_id, user_id }: Owner): Promise<void> {
  await tx
    .update(messages)
    .set({ replier_name: NAME_OF_NOBODY })
    .where(and(eq(messages.domain_id, domain_id), eq(messages.replier, user_id)));
}

/** A deleted engineer's answers and notes, on tickets of whatever account. */
export async function forgetWriter(tx: Transaction, user_id: string): Promise<void> {
  await tx.update(messages).set({ replier_name: NAME_OF_NOBODY }).where(eq(messages.replier, user_id));
  await tx.update(internalNotes).set({ author_name: NAME_OF_NOBODY }).where(eq(internalNotes.author_id, user_id));
}
