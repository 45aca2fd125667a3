/** Protected data of a ticket goes in the transaction that ends it (design.md 6): contacts, confidential information, sensitive answers. */
import { and, eq, isNotNull } from "drizzle-orm";
import type { Transaction } from "../db/database";
import { ticketExtends, tickets } from "./ticket-tables";

type Key = { domain_id: string; incident_id: string };

export async function eraseProtected(db: Transaction, { domain_id, incident_id }: Key, at: Date): Promise<void> {
  await db
    .update(tickets)
    .set({ remind_mail: null, remind_mobile: null, cc_email: null, area_code: null })
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
