/** Access keys in SQL. Who signs names a key alone, so it is found by its unique name; everything else asks by account first. */
import { and, asc, eq, gt } from "drizzle-orm";
import type { Queryable, Transaction } from "../../db/database";
import type { KeyRing, Place } from "../../privacy/key-ring";
import { afterFailure } from "./access-key";
import { accessKeys, type AccessKeyRow } from "./access-key-tables";

type KeyName = Pick<AccessKeyRow, "domain_id" | "access">;

const isKey = ({ domain_id, access }: KeyName) =>
  and(eq(accessKeys.domain_id, domain_id), eq(accessKeys.access, access));

const placeOf = (access: string): Place => `access_keys.secret:${access}`;

export async function findSigningKey(db: Queryable, access: string): Promise<AccessKeyRow | undefined> {
  const [row] = await db
    .select()
    .from(accessKeys)
    .where(and(eq(accessKeys.access, access), eq(accessKeys.status, "active")));
  return row;
}

export function openSecret(db: Queryable, keys: KeyRing, key: AccessKeyRow): Promise<string> {
  return keys.unseal(db, key.domain_id, placeOf(key.access), key.secret);
}

/** The row is locked while it is counted, so that parallel guesses all count. */
export async function countFailure(db: Queryable, key: KeyName, at: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const [row] = await tx.select().from(accessKeys).where(isKey(key)).for("update");
    if (row !== undefined) await tx.update(accessKeys).set(afterFailure(row.failures, at)).where(isKey(key));
  });
}

/** Writes only where there is something to forget: most requests are right. */
export async function forgetFailures(db: Queryable, key: AccessKeyRow): Promise<void> {
  if (key.failures > 0)
    await db
      .update(accessKeys)
      .set({ failures: 0 })
      .where(and(isKey(key), gt(accessKeys.failures, 0)));
}

export async function listKeysOf(db: Queryable, domain_id: string, user_id: string): Promise<AccessKeyRow[]> {
  return db
    .select()
    .from(accessKeys)
    .where(and(eq(accessKeys.domain_id, domain_id), eq(accessKeys.user_id, user_id)))
    .orderBy(asc(accessKeys.create_time), asc(accessKeys.access));
}

export async function findKey(db: Queryable, key: KeyName): Promise<AccessKeyRow | undefined> {
  const [row] = await db.select().from(accessKeys).where(isKey(key));
  return row;
}

export type NewAccessKey = KeyName & { user_id: string; secret: string; description: string };

export async function insertKey(tx: Transaction, keys: KeyRing, key: NewAccessKey, at: Date): Promise<void> {
  const secret = await keys.seal(tx, key.domain_id, placeOf(key.access), key.secret);
  await tx.insert(accessKeys).values({ ...key, secret, create_time: at });
}

export async function updateKey(
  tx: Transaction,
  key: KeyName,
  change: Partial<Pick<AccessKeyRow, "status" | "description">>,
): Promise<void> {
  await tx.update(accessKeys).set(change).where(isKey(key));
}

export async function deleteKey(tx: Transaction, key: KeyName): Promise<void> {
  await tx.delete(accessKeys).where(isKey(key));
}
