/** The copies' addresses that a person gave last, on whoever's ticket, for their next one. They go when that ticket ends, as all contacts do. */
import { and, desc, eq, isNotNull } from "drizzle-orm";
import { appendAudit } from "../audit/audit";
import type { Call } from "../http/call";
import { openCcEmails } from "./ticket-contact";
import { tickets } from "./ticket-tables";

/** Only to who gave them; that they were read stands in the audit trail. */
export async function lastCcEmails(call: Call): Promise<string | undefined> {
  const { domain_id, user_id } = call.caller;
  return call.db.transaction(async (tx) => {
    const [ticket] = await tx
      .select()
      .from(tickets)
      .where(and(eq(tickets.domain_id, domain_id), eq(tickets.cc_user_id, user_id), isNotNull(tickets.cc_email)))
      .orderBy(desc(tickets.create_time), desc(tickets.incident_id))
      .limit(1);
    if (ticket === undefined) return undefined;
    const addresses = await openCcEmails(call.keys, tx, ticket);
    await appendAudit(tx, call, { operation: "readCcEmails", resource_type: "case", resource_id: ticket.incident_id });
    return addresses;
  });
}
