/** Claims a key in the transaction that does the work: a second request with the same key waits here until the first has ended. */
import { and, eq, lte, sql } from "drizzle-orm";
import type { Transaction } from "../db/database";
import { idempotentRequests as requests, type IdempotentRequest } from "./idempotency-tables";

export type Claim = Omit<IdempotentRequest, "answer">;

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
