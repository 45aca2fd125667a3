/** A deleted user's tickets stay with the account, but name and contacts go (console.md 6.1), also copies that they named on a colleague's ticket. */
import { and, eq } from "drizzle-orm";
import type { Transaction } from "../db/database";
import type { Owner } from "../iam/caller";
import { forgetNotices } from "../notifications/queue/queue-notices";
import { ticketLogs, tickets } from "./ticket-tables";

/** Stands where the name of a deleted user stood. */
export const NAME_OF_NOBODY = "—";

export async function forgetSubmitter(tx: Transaction, { domain_id, user_id }: Owner): Promise<void> {
  await forgetNotices(tx, { domain_id, user_id });
  await tx
    .update(tickets)
    .set({ user_name: NAME_OF_NOBODY, remind_mail: null, remind_mobile: null, cc_email: null, area_code: null })
    .where(and(eq(tickets.domain_id, domain_id), eq(tickets.user_id, user_id)));
  await tx
    .update(tickets)
    .set({ cc_email: null, cc_user_id: null })
    .where(and(eq(tickets.domain_id, domain_id), eq(tickets.cc_user_id, user_id)));
  await tx
    .update(ticketLogs)
    .set({ operator_name: NAME_OF_NOBODY })
    .where(and(eq(ticketLogs.domain_id, domain_id), eq(ticketLogs.operator_id, user_id)));
}

/** A deleted engineer's tickets stay theirs until a colleague takes them over, but without the name; so do their moves in the log. */
export async function forgetAssignee(tx: Transaction, user_id: string): Promise<void> {
  await tx.update(tickets).set({ assignee_name: NAME_OF_NOBODY }).where(eq(tickets.assignee_id, user_id));
  await tx.update(ticketLogs).set({ operator_name: NAME_OF_NOBODY }).where(eq(ticketLogs.operator_id, user_id));
}
