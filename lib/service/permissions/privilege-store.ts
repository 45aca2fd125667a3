/** Rights in SQL: giving one twice and taking back one that was never given change nothing. */
import { and, eq } from "drizzle-orm";
import type { Privilege } from "@/lib/contract/permissions";
import type { Queryable, Transaction } from "../db/database";
import type { Owner } from "../iam/caller";
import { privileges } from "./privilege-tables";

export async function insertPrivilege(tx: Transaction, owner: Owner, privilege: Privilege, at: Date): Promise<void> {
  const { domain_id, user_id } = owner;
  await tx.insert(privileges).values({ domain_id, user_id, privilege, create_time: at }).onConflictDoNothing();
}

export async function deletePrivilege(
  tx: Transaction,
  { domain_id, user_id }: Owner,
  privilege: Privilege,
): Promise<void> {
  await tx
    .delete(privileges)
    .where(
      and(eq(privileges.domain_id, domain_id), eq(privileges.user_id, user_id), eq(privileges.privilege, privilege)),
    );
}

/** The rights of all users of an account by user. */
export async function privilegesByUser(db: Queryable, domain_id: string): Promise<Map<string, Privilege[]>> {
  const rows = await db.select().from(privileges).where(eq(privileges.domain_id, domain_id));
  const found = new Map<string, Privilege[]>();
  for (const { user_id, privilege } of rows) found.set(user_id, [...(found.get(user_id) ?? []), privilege]);
  return found;
}
