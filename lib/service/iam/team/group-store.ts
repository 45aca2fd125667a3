/** Groups, members and roles in SQL: owner first. Adding twice and taking away what is not there change nothing. */
import { and, asc, count, eq, ne, sql } from "drizzle-orm";
import type { RoleId } from "@/lib/contract/roles";
import { ApiError } from "@/lib/errors/api-error";
import type { Queryable, Transaction } from "../../db/database";
import { groupMembers, groupRoles, groups, users } from "../iam-tables";

export type GroupKey = { domain_id: string; group_id: string };
export type ListedGroup = GroupKey & { name: string; user_ids: string[]; role_ids: string[] };

const isGroup = (key: GroupKey) => and(eq(groups.domain_id, key.domain_id), eq(groups.group_id, key.group_id));

/** Columns of the outer table by name: drizzle would write them unqualified, and they would be the inner table's. */
const MEMBERS = sql<string[]>`array(
  select m.user_id from service.group_members m
  where m.domain_id = groups.domain_id and m.group_id = groups.group_id order by m.user_id)`;
const GIVEN = sql<string[]>`array(
  select r.role_id from service.group_roles r
  where r.domain_id = groups.domain_id and r.group_id = groups.group_id order by r.role_id)`;

export async function listGroups(db: Queryable, domain_id: string): Promise<ListedGroup[]> {
  return db
    .select({
      domain_id: groups.domain_id,
      group_id: groups.group_id,
      name: groups.name,
      user_ids: MEMBERS,
      role_ids: GIVEN,
    })
    .from(groups)
    .where(eq(groups.domain_id, domain_id))
    .orderBy(asc(groups.name));
}

export async function countGroups(tx: Transaction, domain_id: string): Promise<number> {
  const [row] = await tx.select({ groups: count() }).from(groups).where(eq(groups.domain_id, domain_id));
  return row?.groups ?? 0;
}

/** Locked until the transaction ends. */
export async function requireGroup(tx: Transaction, key: GroupKey): Promise<void> {
  const found = await tx.select({ group_id: groups.group_id }).from(groups).where(isGroup(key)).for("update");
  if (found.length === 0) throw new ApiError("IAM.404");
}

export async function requireFreeGroupName(tx: Transaction, key: GroupKey, name: string): Promise<void> {
  const taken = await tx
    .select({ group_id: groups.group_id })
    .from(groups)
    .where(and(eq(groups.domain_id, key.domain_id), eq(groups.name, name), ne(groups.group_id, key.group_id)));
  if (taken.length > 0) throw new ApiError("IAM.409", { field: "name", reason: "is taken" });
}

export async function renameGroup(tx: Transaction, key: GroupKey, name: string): Promise<void> {
  await tx.update(groups).set({ name }).where(isGroup(key));
}

/** Memberships and roles go with it; its members stay users. */
export async function deleteGroup(tx: Transaction, key: GroupKey): Promise<void> {
  await tx.delete(groups).where(isGroup(key));
}

export async function addMember(tx: Transaction, key: GroupKey, user_id: string): Promise<void> {
  const found = await tx
    .select({ user_id: users.user_id })
    .from(users)
    .where(and(eq(users.domain_id, key.domain_id), eq(users.user_id, user_id)))
    .for("key share");
  if (found.length === 0) throw new ApiError("IAM.404");
  await tx
    .insert(groupMembers)
    .values({ ...key, user_id })
    .onConflictDoNothing();
}

export async function removeMember(tx: Transaction, key: GroupKey, user_id: string): Promise<void> {
  const isOf = and(eq(groupMembers.domain_id, key.domain_id), eq(groupMembers.group_id, key.group_id));
  await tx.delete(groupMembers).where(and(isOf, eq(groupMembers.user_id, user_id)));
}

export async function giveRole(tx: Transaction, key: GroupKey, role_id: RoleId): Promise<void> {
  await tx
    .insert(groupRoles)
    .values({ ...key, role_id })
    .onConflictDoNothing();
}

export async function takeRole(tx: Transaction, key: GroupKey, role_id: RoleId): Promise<void> {
  const isOf = and(eq(groupRoles.domain_id, key.domain_id), eq(groupRoles.group_id, key.group_id));
  await tx.delete(groupRoles).where(and(isOf, eq(groupRoles.role_id, role_id)));
}
