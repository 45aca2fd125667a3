/** What a deleted user leaves behind: their tickets stay with the account, without their name and without any contact of theirs. */
import { and, eq, lte } from "drizzle-orm";
import type { Queryable, Transaction } from "../../db/database";
import { forgetAsker, forgetHandler } from "../../authorizations/authorization-erase";
import { forgetReporter } from "../../feedback/feedback-erase";
import { forgetAuthor, forgetWriter } from "../../messages/message-forget";
import { forgetAssignee, forgetSubmitter, NAME_OF_NOBODY } from "../../tickets/ticket-forget";
import { forgetContactsOfPerson } from "../../verification/verified-contact-erase";
import type { Owner } from "../caller";
import { forgottenPeople } from "./forgotten-tables";

/** Longer than any request takes. */
const AGAIN_AFTER_MS = 15 * 60_000;

type Person = Owner & { is_of_provider: boolean };

async function forget(tx: Transaction, { is_of_provider, ...owner }: Person): Promise<void> {
  await forgetContactsOfPerson(tx, owner);
  await forgetReporter(tx, owner);
  await forgetSubmitter(tx, owner);
  await forgetAuthor(tx, owner);
  await forgetHandler(tx, owner, NAME_OF_NOBODY);
  if (is_of_provider) await forgetEngineer(tx, owner.user_id);
}

/** Engineers stand in the tickets of all accounts. Who looked at something protected is evidence and keeps the name there. */
async function forgetEngineer(tx: Transaction, user_id: string): Promise<void> {
  await forgetWriter(tx, user_id);
  await forgetAssignee(tx, user_id);
  await forgetAsker(tx, user_id, NAME_OF_NOBODY);
}

/** In the transaction that deletes the user. A request of theirs that is under way may still write the name afterwards, so that is noted. */
export async function forgetPerson(tx: Transaction, { domain_id, user_id, is_of_provider }: Person, at: Date) {
  await forget(tx, { domain_id, user_id, is_of_provider });
  await tx.insert(forgottenPeople).values({ domain_id, user_id, is_of_provider, delete_time: at });
}

/** Once more, when whatever was under way has ended. Answers how many people. */
export async function forgetPeopleAgain(db: Queryable, at: Date): Promise<number> {
  const isDue = lte(forgottenPeople.delete_time, new Date(at.getTime() - AGAIN_AFTER_MS));
  const due = await db.select().from(forgottenPeople).where(isDue);
  for (const { domain_id, user_id, is_of_provider } of due)
    await db.transaction(async (tx) => {
      await forget(tx, { domain_id, user_id, is_of_provider });
      const isPerson = and(eq(forgottenPeople.domain_id, domain_id), eq(forgottenPeople.user_id, user_id));
      await tx.delete(forgottenPeople).where(isPerson);
    });
  return due.length;
}
