/** The people of an account as filters and settings list them: names masked, as documented, but for the account itself. */
import type { SubCustomer } from "@/lib/contract/ticket-shapes";
import { maskName } from "@/lib/masking/mask-person";
import type { Call } from "../http/call";
import { operatedGroups, type Caller } from "../iam/caller";
import { listMembersOf, listUsersOf, type ListedUser } from "../iam/user-store";
import { privilegesByUser } from "../permissions/privilege-store";

/** The account sees all of its people, a user themselves and the members of groups they operate. */
async function visibleUsers({ caller, db }: Call): Promise<ListedUser[]> {
  const users = await listUsersOf(db, caller.domain_id);
  if (caller.is_account) return users;
  const members = await listMembersOf(db, caller.domain_id, operatedGroups(caller));
  return users.filter((user) => user.user_id === caller.user_id || members.has(user.user_id));
}

function view({ user_id, name }: ListedUser, { domain_id }: Caller): SubCustomer {
  return { customer_id: user_id, domain_id, customer_name: maskName(name) };
}

type Wanted = { sub_customer_name?: string | undefined; sub_customer_id?: string | undefined };

export async function listColleagues(
  call: Call,
  { sub_customer_name = "", sub_customer_id }: Wanted,
): Promise<SubCustomer[]> {
  const part = sub_customer_name.toLowerCase();
  const users = (await visibleUsers(call)).filter(
    ({ user_id, name }) =>
      name.toLowerCase().includes(part) && (sub_customer_id === undefined || user_id === sub_customer_id),
  );
  if (!call.caller.is_account) return users.map((user) => view(user, call.caller));
  const rights = await privilegesByUser(call.db, call.caller.domain_id);
  return users.map((user) => ({
    ...view(user, call.caller),
    user_name: user.name,
    privilege_list: rights.get(user.user_id) ?? [],
  }));
}
