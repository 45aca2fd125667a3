/** The users of an account in SQL: owner first. A name is taken once an account, whoever asks first. */
import { and, asc, count, eq, inArray, ne } from "drizzle-orm";
import { ApiError } from "@/lib/errors/api-error";
import type { Queryable, Transaction } from "../../db/database";
import type { Owner } from "../caller";
import { groupMembers, tokens, users } from "../iam-tables";

const { user_id, domain_id, name, is_account, is_enabled, create_time } = users;
const SHOWN = { user_id, domain_id, name, is_account, is_enabled, create_time };

export type ShownUser = Pick<typeof users.$inferSelect, keyof typeof SHOWN>;

const isUser = (owner: Owner) => and(eq(users.domain_id, owner.domain_id), eq(users.user_id, owner.user_id));

export async function listPeople(db: Queryable, domain: string): Promise<ShownUser[]> {
  return db.select(SHOWN).from(users).where(eq(users.domain_id, domain)).orderBy(asc(users.name));
}

/** A user, and everybody who is in a group with them. */
export async function listCompanions(db: Queryable, owner: Owner): Promise<Set<string>> {
  const own = db
    .select({ group_id: groupMembers.group_id })
    .from(groupMembers)
    .where(and(eq(groupMembers.domain_id, owner.domain_id), eq(groupMembers.user_id, owner.user_id)));
  const rows = await db
    .select({ user_id: groupMembers.user_id })
    .from(groupMembers)
    .where(and(eq(groupMembers.domain_id, owner.domain_id), inArray(groupMembers.group_id, own)));
  return new Set([owner.user_id, ...rows.map((row) => row.user_id)]);
}

/** Locked until the transaction ends, so that what was judged of the user still holds when it is written. */
export async function requirePerson(tx: Transaction, owner: Owner): Promise<ShownUser> {
  const [found] = await tx.select(SHOWN).from(users).where(isUser(owner)).for("update");
  if (found === undefined) throw new ApiError("IAM.404");
  return found;
}

export async function countPeople(tx: Transaction, domain: string): Promise<number> {
  const [row] = await tx.select({ people: count() }).from(users).where(eq(users.domain_id, domain));
  return row?.people ?? 0;
}

/** Throws IAM.409 when somebody else has the name. */
export async function requireFreeName(tx: Transaction, owner: Owner, wanted: string): Promise<void> {
  const taken = await tx
    .select({ user_id })
    .from(users)
    .where(and(eq(users.domain_id, owner.domain_id), eq(users.name, wanted), ne(users.user_id, owner.user_id)));
  if (taken.length > 0) throw new ApiError("IAM.409", { field: "name", reason: "is taken" });
}

export async function updatePerson(
  tx: Transaction,
  owner: Owner,
  change: Partial<Pick<typeof users.$inferSelect, "name" | "is_enabled" | "password_hash">>,
): Promise<void> {
  await tx.update(users).set(change).where(isUser(owner));
}

/** Tokens, access keys, memberships, rights and choices go with the row. */
export async function deletePerson(tx: Transaction, owner: Owner): Promise<void> {
  await tx.delete(users).where(isUser(owner));
}

/** Every token of the user ends at once, but for the one that `kept` is the hash of. */
export async function endTokens(tx: Transaction, owner: Owner, kept?: Buffer): Promise<void> {
  await tx
    .delete(tokens)
    .where(
      and(
        eq(tokens.domain_id, owner.domain_id),
        eq(tokens.user_id, owner.user_id),
        kept === undefined ? undefined : ne(tokens.token_hash, kept),
      ),
    );
}
