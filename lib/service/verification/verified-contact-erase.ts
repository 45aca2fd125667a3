/** Proved contacts go when they expire, and when the last open ticket that uses them ends (limits.md 7, console.md 6.3). */
import { and, eq, lte, sql } from "drizzle-orm";
import { OPEN_STATUSES } from "@/lib/contract/ticket-status";
import { appendAudit } from "../audit/audit";
import { serviceActor } from "../audit/service-actor";
import type { Queryable, Transaction } from "../db/database";
import { oneByOne } from "../db/one-by-one";
import type { Owner } from "../iam/caller";
import { verifiedContacts, verifyCodes } from "./verification-tables";

type TicketKey = { domain_id: string; incident_id: string };

const OPEN = sql.join(
  OPEN_STATUSES.map((status) => sql`${status}`),
  sql`, `,
);

/**
 * For the transaction that ends the ticket. A contact that another open ticket uses stays. Of two last tickets that end at once the
 * second waits at the contact's row, and its delete sees that the first has ended.
 */
export async function forgetContactsOfTicket(tx: Transaction, { domain_id, incident_id }: TicketKey): Promise<void> {
  await tx.execute(sql`
    select 1 from service.verified_contacts where domain_id = ${domain_id} and verified_id in (
      select verified_id from service.ticket_verified_contacts where domain_id = ${domain_id} and incident_id = ${incident_id})
    order by verified_id for update`);
  await tx.execute(sql`
    delete from service.verified_contacts v using service.ticket_verified_contacts u
    where u.domain_id = ${domain_id} and u.incident_id = ${incident_id}
      and v.domain_id = u.domain_id and v.verified_id = u.verified_id
      and not exists (
        select 1 from service.ticket_verified_contacts o
        join service.tickets t on t.domain_id = o.domain_id and t.incident_id = o.incident_id
        where o.domain_id = u.domain_id and o.verified_id = u.verified_id
          and o.incident_id <> u.incident_id and t.status in (${OPEN}))`);
}

/** With a deleted user everything goes that they proved or were about to prove. */
export async function forgetContactsOfPerson(tx: Transaction, { domain_id, user_id }: Owner): Promise<void> {
  for (const table of [verifiedContacts, verifyCodes])
    await tx.delete(table).where(and(eq(table.domain_id, domain_id), eq(table.user_id, user_id)));
}

/** Each stands in its account's trail. Answers how many. */
export async function forgetExpiredContacts(db: Queryable, at: Date): Promise<number> {
  const { domain_id, verified_id } = verifiedContacts;
  const isExpired = lte(verifiedContacts.expire_time, at);
  return oneByOne(
    (limit) => db.select({ domain_id, verified_id }).from(verifiedContacts).where(isExpired).limit(limit),
    (key) => forgetExpired(db, key, at),
  );
}

type ContactKey = { domain_id: string; verified_id: string };

async function forgetExpired(db: Queryable, { domain_id, verified_id }: ContactKey, at: Date): Promise<boolean> {
  const isContact = and(eq(verifiedContacts.domain_id, domain_id), eq(verifiedContacts.verified_id, verified_id));
  return db.transaction(async (tx) => {
    const gone = await tx.delete(verifiedContacts).where(and(isContact, lte(verifiedContacts.expire_time, at)));
    if (gone.rowCount !== 1) return false;
    const event = { operation: "purgePersonalData", resource_type: "contact", resource_id: verified_id } as const;
    await appendAudit(tx, serviceActor(domain_id, at), event);
    return true;
  });
}
