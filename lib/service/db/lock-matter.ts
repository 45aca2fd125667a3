/** Makes transactions on one matter of one account wait for each other until they end; for rules that count rows before they add one. */
import { sql, type SQL } from "drizzle-orm";
import type { Transaction } from "./database";

/** For a statement that takes the lock and does more. */
export function takeMatter(domain_id: string, matter: string): SQL {
  return sql`pg_advisory_xact_lock(hashtextextended(${`${domain_id}: ${matter}`}, 0))`;
}

/** `matter` names what is counted, such as `labels`. */
export async function lockMatter(tx: Transaction, domain_id: string, matter: string): Promise<void> {
  await tx.execute(sql`select ${takeMatter(domain_id, matter)}`);
}
