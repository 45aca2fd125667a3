/** Users as sign-in needs them: found by account and name, given tokens. */
import { and, asc, eq, inArray, lte } from "drizzle-orm";
import type { Queryable } from "../db/database";
import { domains, groupMembers, groups, projects, tokens, users } from "./iam-tables";

export type SignInUser = Pick<typeof users.$inferSelect, "domain_id" | "user_id" | "password_hash" | "is_enabled">;

export async function findSignInUser(
  db: Queryable,
  domainName: string,
  userName: string,
): Promise<SignInUser | undefined> {
  const { domain_id, user_id, password_hash, is_enabled } = users;
  const [user] = await db
    .select({ domain_id, user_id, password_hash, is_enabled })
    .from(users)
    .innerJoin(domains, eq(domains.domain_id, users.domain_id))
    .where(and(eq(domains.name, domainName), eq(users.name, userName)));
  return user;
}

type NewToken = typeof tokens.$inferInsert;

/** Tokens that have expired go at the same time: an account's table never outgrows its active tokens. */
export async function saveToken(db: Queryable, token: NewToken): Promise<void> {
  await db.delete(tokens).where(and(eq(tokens.domain_id, token.domain_id), lte(tokens.expire_time, token.issue_time)));
  await db.insert(tokens).values(token);
}

/** Of accounts that nobody signs in to any more. Answers how many. */
export async function forgetOldTokens(db: Queryable, at: Date): Promise<number> {
  return (await db.delete(tokens).where(lte(tokens.expire_time, at))).rowCount ?? 0;
}

export async function listProjects(db: Queryable, domain_id: string): Promise<{ project_id: string; name: string }[]> {
  const { project_id, name } = projects;
  return db.select({ project_id, name }).from(projects).where(eq(projects.domain_id, domain_id)).orderBy(name);
}

export async function listGroupsOf(
  db: Queryable,
  domain_id: string,
  user_id: string,
): Promise<{ group_id: string; name: string }[]> {
  return db
    .select({ group_id: groups.group_id, name: groups.name })
    .from(groupMembers)
    .innerJoin(groups, and(eq(groups.domain_id, groupMembers.domain_id), eq(groups.group_id, groupMembers.group_id)))
    .where(and(eq(groupMembers.domain_id, domain_id), eq(groupMembers.user_id, user_id)))
    .orderBy(groups.name);
}

export type ListedUser = { user_id: string; name: string; is_account: boolean };

export async function listUsersOf(db: Queryable, domain_id: string): Promise<ListedUser[]> {
  const { user_id, name, is_account } = users;
  return db
    .select({ user_id, name, is_account })
    .from(users)
    .where(and(eq(users.domain_id, domain_id), users.is_enabled))
    .orderBy(asc(name));
}

export async function listMembersOf(
  db: Queryable,
  domain_id: string,
  group_ids: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .select({ user_id: groupMembers.user_id })
    .from(groupMembers)
    .where(and(eq(groupMembers.domain_id, domain_id), inArray(groupMembers.group_id, [...group_ids])));
  return new Set(rows.map((row) => row.user_id));
}
