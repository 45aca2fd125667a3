/** Tells customers once that the access they granted ends within an hour. Short grants are left out: they were given a moment ago. */
import { and, asc, eq, gt, isNull, lte, sql } from "drizzle-orm";
import { OPERATE_TYPES } from "@/lib/contract/operate-types";
import { AUTHORIZATION_STATUS } from "@/lib/contract/authorization-status";
import type { Queryable } from "../db/database";
import { queueNotices } from "../notifications/queue/queue-notices";
import { appendLog, SERVICE_OPERATOR } from "../tickets/ticket-move-store";
import { tickets } from "../tickets/ticket-tables";
import { isAuthorization, type AuthorizationKey } from "./authorization-store";
import { authorizations } from "./authorization-tables";

const REMIND_BEFORE_MS = 60 * 60_000;
const BATCH = 100;

const endsSoon = (at: Date) =>
  and(
    eq(authorizations.status, AUTHORIZATION_STATUS.granted),
    isNull(authorizations.expiry_reminder_time),
    gt(authorizations.auth_expire_time, at),
    lte(authorizations.auth_expire_time, new Date(at.getTime() + REMIND_BEFORE_MS)),
    sql`${authorizations.auth_expire_time} - ${authorizations.auth_effective_time} >= interval '2 hours'`,
  );

const ofTicket = and(
  eq(tickets.domain_id, authorizations.domain_id),
  eq(tickets.incident_id, authorizations.incident_id),
);

/** Locks ticket and authorization or neither; false when somebody else holds one of them. */
async function remindOne(db: Queryable, key: AuthorizationKey, at: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select({ ticket: tickets })
      .from(authorizations)
      .innerJoin(tickets, ofTicket)
      .where(and(isAuthorization(key), endsSoon(at)))
      .for("update", { skipLocked: true });
    if (row === undefined) return false;
    const { domain_id, incident_id, status } = row.ticket;
    await tx.update(authorizations).set({ expiry_reminder_time: at }).where(isAuthorization(key));
    const entry = { domain_id, incident_id, operate_type: OPERATE_TYPES.remindOfExpiry };
    await appendLog(tx, SERVICE_OPERATOR, entry, at);
    await queueNotices(tx, row.ticket, { event: "authorization_expiring", status, at });
    return true;
  });
}

/** Answers how many; what is left over has its turn a minute later. */
export async function remindOfExpiry(db: Queryable, at: Date): Promise<number> {
  const { domain_id, authorization_id, auth_expire_time } = authorizations;
  const due = await db
    .select({ domain_id, authorization_id })
    .from(authorizations)
    .where(endsSoon(at))
    .orderBy(asc(auth_expire_time))
    .limit(BATCH);
  let reminded = 0;
  for (const key of due) reminded += (await remindOne(db, key, at)) ? 1 : 0;
  return reminded;
}
