/** Claims a key in the transaction that does the work: a second request with the same key waits here until the first has ended. */
import { and, eq, lte, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../db/database";
import { idempotentRequests as requests, type IdempotentRequest } from "./idempotency-tables";

const KEPT_MS = 24 * 60 * 60 * 1000;
const BATCH = 1000;

export type Claim = Omit<IdempotentRequest, "answer">;

/** What was asked by then counts no more. */
export function expiryAt(at: Date): Date {
  return new Date(at.getTime() - KEPT_MS);
}

const isClaim = ({ domain_id, user_id, operation, key }: Claim) =>
  and(
    eq(requests.domain_id, domain_id),
    eq(requests.user_id, user_id),
    eq(requests.operation, operation),
    eq(requests.key, key),
  );

/** Undefined when the key is the caller's now; else the request that had it first. Older than `expired` it counts no more. */
export async function claimKey(tx: Transaction, claim: Claim, expired: Date): Promise<IdempotentRequest | undefined> {
  const { domain_id, user_id, operation, key } = requests;
  const claimed = await tx
    .insert(requests)
    .values(claim)
    .onConflictDoUpdate({
      target: [domain_id, user_id, operation, key],
      set: { request_hash: claim.request_hash, create_time: claim.create_time, answer: "" },
      setWhere: lte(requests.create_time, expired),
    });
  if (claimed.rowCount === 1) return undefined;
  const [first] = await tx.select().from(requests).where(isClaim(claim));
  return first;
}

export async function saveAnswer(tx: Transaction, claim: Claim, answer: string): Promise<void> {
  await tx.update(requests).set({ answer }).where(isClaim(claim));
}

/** What another transaction is at work on is left to it. */
export async function deleteExpired(tx: Transaction, { domain_id, user_id }: Claim, expired: Date): Promise<void> {
  await tx.execute(sql`
    delete from service.idempotent_requests where (domain_id, user_id, operation, key) in (
      select domain_id, user_id, operation, key from service.idempotent_requests
      where domain_id = ${domain_id} and user_id = ${user_id} and create_time <= ${expired}
      limit 100 for update skip locked)`);
}

/** For those who never ask again: the oldest first, in batches that each hold their rows for a moment only. */
export async function forgetOldRequests(db: Queryable, at: Date): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const gone = await db.execute(sql`
      delete from service.idempotent_requests where (domain_id, user_id, operation, key) in (
        select domain_id, user_id, operation, key from service.idempotent_requests
        where create_time <= ${expiryAt(at)}
        order by create_time limit ${BATCH} for update skip locked)`);
    const count = gone.rowCount ?? 0;
    forgotten += count;
    if (count < BATCH) return forgotten;
  }
}
