/** What a deleted user leaves behind: their tickets stay with the account, without their name and without any contact of theirs. */
import type { Transaction } from "../../db/database";
import { forgetHandler } from "../../authorizations/authorization-erase";
import { forgetAuthor } from "../../messages/message-forget";
import { forgetSubmitter, NAME_OF_NOBODY } from "../../tickets/ticket-forget";
import { forgetContactsOfPerson } from "../../verification/verified-contact-erase";
import type { Owner } from "../caller";

export async function forgetPerson(tx: Transaction, owner: Owner): Promise<void> {
  await forgetContactsOfPerson(tx, owner);
  await forgetSubmitter(tx, owner);
  await forgetAuthor(tx, owner);
  await forgetHandler(tx, owner, NAME_OF_NOBODY);
}
