/** Who of an account may do what, and why: the account itself, roles of groups, rights given to one person, the policy (console.md 1.2). Pure. */
import type { Privilege } from "@/lib/contract/permissions";
import { ROLES } from "@/lib/contract/roles";
import type { IamGroup } from "@/lib/contract/team";
import type { SubCustomer } from "@/lib/contract/ticket-shapes";

export type GivenRight = Extract<Privilege, "createCase" | "export">;

export type PersonRights = {
  user_id: string;
  name: string;
  groups: readonly string[];
  is_account: boolean;
  is_administrator: boolean;
  is_operator: boolean;
  given: readonly Privilege[];
};

/** Why somebody may submit. The first reason that holds is told; `none` says that they may not. */
export type SubmitReason = "account" | "role" | "given" | "everybody" | "none";
export type ExportReason = "account" | "given" | "none";

/** The account itself comes first, people by name. */
export function peopleOf(
  users: readonly SubCustomer[],
  groups: readonly IamGroup[],
  account_user_id: string,
): PersonRights[] {
  const people = users.map(({ customer_id: user_id = "", user_name, customer_name = "", privilege_list = [] }) => {
    const own = groups.filter(({ user_ids = [] }) => user_ids.includes(user_id));
    const roles = new Set(own.flatMap(({ role_ids = [] }) => role_ids));
    return {
      user_id,
      name: user_name ?? customer_name,
      groups: own.map(({ name }) => name),
      is_account: user_id === account_user_id,
      is_administrator: roles.has(ROLES.ticketAdministrator.id),
      is_operator: roles.has(ROLES.ticketGroupOperator.id),
      given: privilege_list,
    };
  });
  return people.toSorted(
    (one, other) => Number(other.is_account) - Number(one.is_account) || one.name.localeCompare(other.name, "en"),
  );
}

export function submitReason({ is_account, is_administrator, given }: PersonRights, isPolicyOn: boolean): SubmitReason {
  if (is_account) return "account";
  if (is_administrator) return "role";
  if (given.includes("createCase")) return "given";
  return isPolicyOn ? "none" : "everybody";
}

export function exportReason({ is_account, given }: PersonRights): ExportReason {
  if (is_account) return "account";
  return given.includes("export") ? "given" : "none";
}

/** Who could submit no more with the policy on. */
export function losingWithPolicy(people: readonly PersonRights[]): PersonRights[] {
  return people.filter((person) => submitReason(person, true) === "none");
}

export function matchPeople(people: readonly PersonRights[], words: string): PersonRights[] {
  const part = words.trim().toLowerCase();
  return people.filter(({ name, groups }) => [name, ...groups].some((one) => one.toLowerCase().includes(part)));
}
