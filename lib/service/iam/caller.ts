/** Who calls: a user of an account with the roles of their groups. Everything a rule may ask about a person is here. */
import type { Privilege } from "@/lib/contract/permissions";
import { ROLES, type RoleId } from "@/lib/contract/roles";
import { ApiError } from "@/lib/errors/api-error";

export type Membership = { group_id: string; role_ids: RoleId[] };

export type Caller = {
  domain_id: string;
  domain_name: string;
  is_provider: boolean;
  support_plan: string;
  ticket_policy_on: boolean;
  user_id: string;
  user_name: string;
  is_account: boolean;
  memberships: Membership[];
  /** Rights given to this user alone. */
  privileges: Privilege[];
  /** The account of a caller who works on tickets of another account, which is then `domain_id`. */
  assumed_by?: string;
};

/** The owner of rows: the first two columns of every key. */
export type Owner = Pick<Caller, "domain_id" | "user_id">;

export function hasRole(caller: Caller, role: RoleId): boolean {
  return caller.memberships.some((membership) => membership.role_ids.includes(role));
}

export function rolesOf(caller: Caller): { id: RoleId; name: string }[] {
  const held = Object.values(ROLES).filter((role) => hasRole(caller, role.id));
  return caller.is_account ? [ROLES.account, ...held] : held;
}

/** Groups whose members' tickets the caller may see and handle (console.md 1.3). */
export function operatedGroups(caller: Caller): string[] {
  return caller.memberships
    .filter((one) => one.role_ids.includes(ROLES.ticketGroupOperator.id))
    .map((one) => one.group_id);
}

export function requireEngineer(caller: Caller): void {
  if (!caller.is_provider || !hasRole(caller, ROLES.serviceEngineer.id))
    throw new ApiError("OSM.0003", { detail: "not an engineer" });
}
