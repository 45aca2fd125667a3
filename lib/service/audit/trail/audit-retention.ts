/** Old entries, and with them the addresses of people, leave the trail from its beginning; what stays can still be verified. */
import { and, asc, eq, exists, gt, lt, lte, ne, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../../db/database";
import { appendAudit } from "../audit";
import { auditEntries, auditHeads } from "../audit-tables";
import { serviceActor, SERVICE_USER_ID } from "../service-actor";
import { purgeEvent, type Removed } from "./purge-mark";

const DAY_MS = 86_400_000;
const ACCOUNTS_A_PAGE = 100;
const ENTRIES_AT_ONCE = 5_000;

/** Accounts with an old entry of a person: the service's own, as its marks of earlier removals, hold no address and are no reason for another. */
async function findAccounts(db: Queryable, before: Date, after: string): Promise<string[]> {
  const isOld = and(
    eq(auditEntries.domain_id, auditHeads.domain_id),
    lt(auditEntries.at, before),
    ne(auditEntries.user_id, SERVICE_USER_ID),
  );
  const rows = await db
    .select({ domain_id: auditHeads.domain_id })
    .from(auditHeads)
    .where(and(gt(auditHeads.domain_id, after), exists(db.select().from(auditEntries).where(isOld))))
    .orderBy(asc(auditHeads.domain_id))
    .limit(ACCOUNTS_A_PAGE);
  return rows.map((row) => row.domain_id);
}

/** The last of the old entries at the beginning, as many as go at once. Times may run back a little, sequences never do. */
async function findLastOld(tx: Transaction, domain_id: string, before: Date): Promise<Removed | undefined> {
  const isOf = eq(auditEntries.domain_id, domain_id);
  const young = sql`(select min(y.sequence) from service.audit_entries y
    where y.domain_id = ${domain_id} and y.at >= ${before.toISOString()}::timestamptz)`;
  const rows = await tx
    .select({ sequence: auditEntries.sequence, hash: auditEntries.hash })
    .from(auditEntries)
    .where(
      and(isOf, lt(auditEntries.at, before), sql`${auditEntries.sequence} < coalesce(${young}, 9223372036854775807)`),
    )
    .orderBy(asc(auditEntries.sequence))
    .limit(ENTRIES_AT_ONCE);
  return rows.at(-1);
}

/** The trigger lets entries go in a transaction that says so, and the mark is written in the same one. */
async function removeSome(db: Queryable, domain_id: string, before: Date, at: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const last = await findLastOld(tx, domain_id, before);
    if (last === undefined) return 0;
    await tx.execute(sql`select set_config('service.audit_retention', 'on', true)`);
    const gone = await tx
      .delete(auditEntries)
      .where(and(eq(auditEntries.domain_id, domain_id), lte(auditEntries.sequence, last.sequence)));
    await tx.execute(sql`select set_config('service.audit_retention', 'off', true)`);
    await appendAudit(tx, serviceActor(domain_id, at), purgeEvent(last));
    return gone.rowCount ?? 0;
  });
}

/** Answers how many entries went. */
export async function removeOldEntries(db: Queryable, at: Date, days: number): Promise<number> {
  const before = new Date(at.getTime() - days * DAY_MS);
  let removed = 0;
  for (let after = ""; ;) {
    const accounts = await findAccounts(db, before, after);
    for (const domain_id of accounts)
      for (let gone = -1; gone !== 0; removed += gone) gone = await removeSome(db, domain_id, before, at);
    if (accounts.length < ACCOUNTS_A_PAGE) return removed;
    after = accounts.at(-1) ?? after;
  }
}
