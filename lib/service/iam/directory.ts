/** Makes accounts, people, groups and roles: for the demo seed, for tests, and for whoever sets up a company. */
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { RoleId } from "@/lib/contract/roles";
import type { Queryable } from "../db/database";
import { domains, groupMembers, groupRoles, groups, projects, users } from "./iam-tables";
import { hashPassword } from "./password";

export const newId = () => randomUUID().replaceAll("-", "");

export type NewAccount = { name: string; is_provider?: boolean; support_plan?: string };

export async function createAccount(db: Queryable, account: NewAccount, at: Date): Promise<string> {
  const domain_id = newId();
  await db.insert(domains).values({ ...account, domain_id, create_time: at });
  await db.insert(projects).values({ domain_id, project_id: newId(), name: "cn-south-1" });
  return domain_id;
}

export type NewUser = { domain_id: string; name: string; password: string; is_account?: boolean };

export async function createUser(db: Queryable, { password, ...user }: NewUser, at: Date): Promise<string> {
  const user_id = newId();
  await db.insert(users).values({ ...user, user_id, password_hash: await hashPassword(password), create_time: at });
  return user_id;
}

export type NewGroup = { domain_id: string; name: string; role_ids: RoleId[]; user_ids: string[] };

export async function createGroup(
  db: Queryable,
  { domain_id, name, role_ids, user_ids }: NewGroup,
  at: Date,
): Promise<string> {
  const group_id = newId();
  await db.insert(groups).values({ domain_id, group_id, name, create_time: at });
  if (role_ids.length > 0)
    await db.insert(groupRoles).values(role_ids.map((role_id) => ({ domain_id, group_id, role_id })));
  if (user_ids.length > 0)
    await db.insert(groupMembers).values(user_ids.map((user_id) => ({ domain_id, group_id, user_id })));
  return group_id;
}

/** With the policy on, users of the account submit tickets only where they were allowed to (console.md 1.2). */
export async function switchTicketPolicy(db: Queryable, domain_id: string, isOn: boolean): Promise<void> {
  await db.update(domains).set({ ticket_policy_on: isOn }).where(eq(domains.domain_id, domain_id));
}
