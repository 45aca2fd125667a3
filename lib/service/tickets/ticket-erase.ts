/** Protected data of a ticket goes in the transaction that ends it (design.md 6): contacts, confidential information, sensitive answers, what was entered for authorizations. */
import { and, eq, isNotNull, lte, or, type SQL } from "drizzle-orm";
import { appendAudit } from "../audit/audit";
import { serviceActor } from "../audit/service-actor";
import { CONTACT_LIFE_MS } from "../verification/verify-code";
import { endAuthorizations } from "../authorizations/authorization-erase";
import type { Queryable, Transaction } from "../db/database";
import { oneByOne } from "../db/one-by-one";
import { forgetContactsOfTicket } from "../verification/verified-contact-erase";
import { ticketExtends, tickets } from "./ticket-tables";

const NO_CONTACTS = { remind_mail: null, remind_mobile: null, cc_email: null, cc_user_id: null, area_code: null };

type Key = { domain_id: string; incident_id: string };

export async function eraseProtected(db: Transaction, { domain_id, incident_id }: Key, at: Date): Promise<void> {
  await endAuthorizations(db, { domain_id, incident_id }, at);
  await forgetContactsOfTicket(db, { domain_id, incident_id });
  await db
    .update(tickets)
    .set(NO_CONTACTS)
    .where(and(eq(tickets.domain_id, domain_id), eq(tickets.incident_id, incident_id)));
  await db
    .update(ticketExtends)
    .set({ sealed_value: null, erase_time: at })
    .where(
      and(
        eq(ticketExtends.domain_id, domain_id),
        eq(ticketExtends.incident_id, incident_id),
        isNotNull(ticketExtends.sealed_value),
      ),
    );
}

/**
 * Mail and mobile go three months after the ticket was submitted, though it may still be open (console.md 6.3). Each stands in its account's
 * trail. Answers how many tickets.
 */
export async function eraseOldContacts(db: Queryable, at: Date): Promise<number> {
  const { domain_id, incident_id } = tickets;
  const hasContact = or(isNotNull(tickets.remind_mail), isNotNull(tickets.remind_mobile), isNotNull(tickets.cc_email));
  const isDue = and(hasContact, lte(tickets.create_time, new Date(at.getTime() - CONTACT_LIFE_MS)));
  return oneByOne(
    (limit) => db.select({ domain_id, incident_id }).from(tickets).where(isDue).limit(limit),
    (key) => eraseContactsOf(db, key, isDue, at),
  );
}

/** False when they went meanwhile. */
async function eraseContactsOf(db: Queryable, key: Key, isDue: SQL | undefined, at: Date): Promise<boolean> {
  const { domain_id, incident_id } = key;
  const isTicket = and(eq(tickets.domain_id, domain_id), eq(tickets.incident_id, incident_id));
  return db.transaction(async (tx) => {
    const erased = await tx.update(tickets).set(NO_CONTACTS).where(and(isTicket, isDue));
    if (erased.rowCount !== 1) return false;
    const event = { operation: "purgePersonalData", resource_type: "case", resource_id: incident_id } as const;
    await appendAudit(tx, serviceActor(domain_id, at), event);
    return true;
  });
}
