/** The end of authorizations: with their ticket, when their time has run out, when the customer cancels. What was entered goes in the same transaction. */
import { and, asc, eq, inArray, lte } from "drizzle-orm";
import { AUTHORIZATION_MOVES } from "@/lib/contract/authorization-status";
import { appendAudit } from "../audit/audit";
import { serviceActor } from "../audit/service-actor";
import type { Queryable, Transaction } from "../db/database";
import type { Owner } from "../iam/caller";
import { isAuthorization, type AuthorizationKey } from "./authorization-store";
import { authorizationDetails, authorizations } from "./authorization-tables";

const { end, expire } = AUTHORIZATION_MOVES;
const BATCH = 100;

type TicketKey = { domain_id: string; incident_id: string };

export async function eraseEntered(tx: Transaction, domain_id: string, authorization_ids: string[]): Promise<void> {
  if (authorization_ids.length === 0) return;
  await tx
    .update(authorizationDetails)
    .set({ entered: null })
    .where(
      and(
        eq(authorizationDetails.domain_id, domain_id),
        inArray(authorizationDetails.authorization_id, authorization_ids),
      ),
    );
  await tx
    .update(authorizations)
    .set({ agency_id: null })
    .where(and(eq(authorizations.domain_id, domain_id), inArray(authorizations.authorization_id, authorization_ids)));
}

/** For the transaction that ends a ticket: nothing is asked for any more, nothing is granted. */
export async function endAuthorizations(
  tx: Transaction,
  { domain_id, incident_id }: TicketKey,
  at: Date,
): Promise<void> {
  const ended = await tx
    .update(authorizations)
    .set({ status: end.to, end_time: at })
    .where(
      and(
        eq(authorizations.domain_id, domain_id),
        eq(authorizations.incident_id, incident_id),
        inArray(authorizations.status, [...end.from]),
      ),
    )
    .returning({ authorization_id: authorizations.authorization_id });
  const ids = ended.map((row) => row.authorization_id);
  await eraseEntered(tx, domain_id, ids);
}

/** A deleted user's grants and refusals stay with the ticket, without the name of who gave them. */
export async function forgetHandler(tx: Transaction, { domain_id, user_id }: Owner, name: string): Promise<void> {
  await tx
    .update(authorizations)
    .set({ handler_name: name })
    .where(and(eq(authorizations.domain_id, domain_id), eq(authorizations.handler_id, user_id)));
}

/** A deleted engineer's requests, of whatever account. */
export async function forgetAsker(tx: Transaction, user_id: string, name: string): Promise<void> {
  await tx.update(authorizations).set({ asked_by_name: name }).where(eq(authorizations.asked_by_id, user_id));
}

const hasRunOut = (at: Date) =>
  and(inArray(authorizations.status, [...expire.from]), lte(authorizations.auth_expire_time, at));

/** False when someone else ended it meanwhile, or is about to. */
async function expireOne(db: Queryable, key: AuthorizationKey, at: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select({ authorization_id: authorizations.authorization_id })
      .from(authorizations)
      .where(and(isAuthorization(key), hasRunOut(at)))
      .for("update", { skipLocked: true });
    if (row === undefined) return false;
    await tx.update(authorizations).set({ status: expire.to, end_time: at }).where(isAuthorization(key));
    await eraseEntered(tx, key.domain_id, [key.authorization_id]);
    await appendAudit(tx, serviceActor(key.domain_id, at), {
      operation: "purgePersonalData",
      resource_type: "authorization",
      resource_id: key.authorization_id,
    });
    return true;
  });
}

/** Ends every grant whose time has run out, each in a transaction of its own, however long the service was away; answers how many. */
export async function expireAuthorizations(db: Queryable, at: Date): Promise<number> {
  const { domain_id, authorization_id } = authorizations;
  let expired = 0;
  for (;;) {
    const due = await db
      .select({ domain_id, authorization_id })
      .from(authorizations)
      .where(hasRunOut(at))
      .orderBy(asc(authorizations.auth_expire_time))
      .limit(BATCH);
    let moved = 0;
    for (const key of due) moved += (await expireOne(db, key, at)) ? 1 : 0;
    expired += moved;
    if (due.length < BATCH || moved === 0) return expired;
  }
}
