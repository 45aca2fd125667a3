/** Whether an account demands that contacts on its tickets are proved; off until the account turns it on. */
import { eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../db/database";
import { verificationPolicies } from "./verification-tables";

export async function demandsProof(db: Queryable, domain_id: string): Promise<boolean> {
  const [row] = await db.select().from(verificationPolicies).where(eq(verificationPolicies.domain_id, domain_id));
  return row?.is_demanded ?? false;
}

export async function saveVerificationPolicy(tx: Transaction, domain_id: string, is_demanded: boolean): Promise<void> {
  await tx
    .insert(verificationPolicies)
    .values({ domain_id, is_demanded })
    .onConflictDoUpdate({ target: verificationPolicies.domain_id, set: { is_demanded } });
}
