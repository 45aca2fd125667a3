/** Who has which right, and who may give it (limits.md 9, console.md 1.2 and 1.3). Pure. */
import type { Privilege } from "@/lib/contract/permissions";
import { ROLES } from "@/lib/contract/roles";
import { ApiError } from "@/lib/errors/api-error";
import { hasRole, type Caller } from "../iam/caller";

/** Engineers have no tickets of their own; with the policy on, users need Ticket Administrator or the right. */
function maySubmit(caller: Caller): boolean {
  if (caller.is_provider) return false;
  if (caller.is_account || !caller.ticket_policy_on) return true;
  return hasRole(caller, ROLES.ticketAdministrator.id) || caller.privileges.includes("createCase");
}

/** To work on tickets of another account is the one right that the account itself has to be given, too. */
export function hasPrivilege(caller: Caller, privilege: Privilege): boolean {
  if (privilege === "createCase") return maySubmit(caller);
  return caller.privileges.includes(privilege) || (privilege === "export" && caller.is_account);
}

export function requireMaySubmit(caller: Caller): void {
  if (!maySubmit(caller)) throw new ApiError("OSM.01010007");
}

/** Whether users need to be given the right. For submitting that is the account's switch, the other rights are always given. */
export function isRestricted(caller: Caller, privilege: Privilege = "createCase"): boolean {
  return privilege === "createCase" ? caller.ticket_policy_on : true;
}

export function requireAccount(caller: Caller): void {
  if (!caller.is_account) throw new ApiError("OSM.01010002", { detail: "not the account itself" });
}

export function requireGrantable(privilege: Privilege | undefined, isForAccount: boolean): Privilege {
  if (privilege === undefined) throw new ApiError("OSM.01010001", { field: "privilege", reason: "is required" });
  if (privilege === "assumeCaseAll" && !isForAccount)
    throw new ApiError("OSM.01010001", { field: "user_id", reason: "this right is for the account itself" });
  return privilege;
}
