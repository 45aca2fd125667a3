/** Who may change the people of an account, and what can be given to its groups. Pure. */
import { brokenPasswordRules } from "@/lib/contract/password-rule";
import { ROLES, type RoleId } from "@/lib/contract/roles";
import { ApiError } from "@/lib/errors/api-error";
import type { Caller } from "../caller";

export const USERS_OF_ACCOUNT_MAX = 200;
export const GROUPS_OF_ACCOUNT_MAX = 50;

type Role = (typeof ROLES)[keyof typeof ROLES];

const OF_CUSTOMERS: readonly Role[] = [ROLES.ticketAdministrator, ROLES.ticketGroupOperator, ROLES.auditor];
const OF_THE_PROVIDER: readonly Role[] = [ROLES.serviceEngineer, ROLES.protectedDataReader, ROLES.auditor];

export function grantableRoles({ is_provider }: Pick<Caller, "is_provider">): readonly Role[] {
  return is_provider ? OF_THE_PROVIDER : OF_CUSTOMERS;
}

/** No customer can make itself an engineer: the other side's roles do not exist for it. */
export function requireGrantable(caller: Caller, role_id: string): RoleId {
  const role = grantableRoles(caller).find((one) => one.id === role_id);
  if (role === undefined) throw new ApiError("IAM.404");
  return role.id;
}

export function requireManager(caller: Caller): void {
  if (!caller.is_account) throw new ApiError("IAM.403", { detail: "not the account itself" });
}

/** The account itself is nobody's user: it is not renamed, shut out or deleted. */
export function requireOrdinary(user: { is_account: boolean }): void {
  if (user.is_account) throw new ApiError("IAM.403", { reason: "this is the account itself" });
}

export function requireGoodPassword(password: string, user_name: string): void {
  const broken = brokenPasswordRules(password, user_name);
  if (broken.length > 0)
    throw new ApiError("IAM.400", { field: "password", reason: `breaks the rules of ${broken.join(", ")}` });
}

export function requireRoom(count: number, max: number): void {
  if (count >= max) throw new ApiError("IAM.409", { reason: `an account has ${max} at most` });
}
