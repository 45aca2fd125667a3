/** One person, one group, who is in it: what Keystone's clients read before and after a change. Whom the caller may not see is not there. */
import type { IamGroup, IamUser } from "@/lib/contract/team";
import { ApiError } from "@/lib/errors/api-error";
import { routes, type Call } from "../../http/call";
import * as groups from "./group-store";
import * as people from "./person-store";

export function viewUser(shown: people.ShownUser): IamUser {
  const { user_id, domain_id, name, is_enabled, is_account, create_time } = shown;
  return { id: user_id, domain_id, name, enabled: is_enabled, is_account, create_time: create_time.toISOString() };
}

export function viewGroup({ group_id, domain_id, name, user_ids, role_ids }: groups.ListedGroup): IamGroup {
  return { id: group_id, domain_id, name, user_ids, role_ids };
}

/** The account sees everybody, a user whom they share a group with. */
export async function visiblePeople({ db, caller }: Call): Promise<people.ShownUser[]> {
  const all = await people.listPeople(db, caller.domain_id);
  if (caller.is_account) return all;
  const seen = await people.listCompanions(db, caller);
  return all.filter(({ user_id }) => seen.has(user_id));
}

/** The account sees all groups, a user their own. */
export async function visibleGroups({ db, caller }: Call): Promise<groups.ListedGroup[]> {
  const all = await groups.listGroups(db, caller.domain_id);
  return caller.is_account ? all : all.filter(({ user_ids }) => user_ids.includes(caller.user_id));
}

async function requireVisibleGroup(call: Call, group_id: string): Promise<groups.ListedGroup> {
  const found = (await visibleGroups(call)).find((group) => group.group_id === group_id);
  if (found === undefined) throw new ApiError("IAM.404");
  return found;
}

function requireHas(ids: readonly string[], id: string): void {
  if (!ids.includes(id)) throw new ApiError("IAM.404");
}

export const teamReadRoutes = routes({
  keystoneShowUser: async (call, { params }) => {
    const found = (await visiblePeople(call)).find(({ user_id }) => user_id === params.user_id);
    if (found === undefined) throw new ApiError("IAM.404");
    return { user: viewUser(found) };
  },

  keystoneShowGroup: async (call, { params }) => ({
    group: viewGroup(await requireVisibleGroup(call, params.group_id)),
  }),

  keystoneListUsersForGroupByAdmin: async (call, { params }) => {
    const { user_ids } = await requireVisibleGroup(call, params.group_id);
    const all = await people.listPeople(call.db, call.caller.domain_id);
    return { users: all.filter(({ user_id }) => user_ids.includes(user_id)).map(viewUser) };
  },

  keystoneCheckUserInGroup: async (call, { params }) =>
    requireHas((await requireVisibleGroup(call, params.group_id)).user_ids, params.user_id),

  keystoneCheckDomainPermissionForGroup: async (call, { params }) => {
    if (params.domain_id !== call.caller.domain_id) throw new ApiError("IAM.404");
    return requireHas((await requireVisibleGroup(call, params.group_id)).role_ids, params.role_id);
  },
});
