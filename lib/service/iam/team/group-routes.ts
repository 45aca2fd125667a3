/** Groups on the wire. Who is in which group, and with which roles, is read anew with each request, so a change counts at once. */
import { ApiError } from "@/lib/errors/api-error";
import { appendAudit } from "../../audit/audit";
import type { Transaction } from "../../db/database";
import { lockMatter } from "../../db/lock-matter";
import { routes, type Call } from "../../http/call";
import { createGroup } from "../directory";
import * as store from "./group-store";
import { viewGroup, visibleGroups } from "./team-reads";
import { grantableRoles, GROUPS_OF_ACCOUNT_MAX, requireGrantable, requireManager, requireRoom } from "./team";

/** Does the work on an existing group of the caller's account and writes it down, together or not at all. */
async function change(
  call: Call,
  group_id: string,
  { operation, about = "" }: { operation: string; about?: string },
  work: (tx: Transaction, key: store.GroupKey) => Promise<void>,
): Promise<void> {
  requireManager(call.caller);
  const key = { domain_id: call.caller.domain_id, group_id };
  await call.db.transaction(async (tx) => {
    await lockMatter(tx, key.domain_id, "groups");
    await store.requireGroup(tx, key);
    await work(tx, key);
    await appendAudit(tx, call, { operation, resource_type: "group", resource_id: `${group_id}${about}` });
  });
}

function requireOwnDomain({ caller }: Call, domain_id: string): void {
  if (domain_id !== caller.domain_id) throw new ApiError("IAM.404");
}

export const groupRoutes = routes({
  keystoneListGroups: async (call) => ({ groups: (await visibleGroups(call)).map(viewGroup) }),

  keystoneCreateGroup: async (call, { body: { group } }) => {
    requireManager(call.caller);
    const { domain_id } = call.caller;
    const group_id = await call.db.transaction(async (tx) => {
      await lockMatter(tx, domain_id, "groups");
      requireRoom(await store.countGroups(tx, domain_id), GROUPS_OF_ACCOUNT_MAX);
      await store.requireFreeGroupName(tx, { domain_id, group_id: "" }, group.name);
      const made = await createGroup(tx, { domain_id, name: group.name, role_ids: [], user_ids: [] }, call.at);
      await appendAudit(tx, call, { operation: "createGroup", resource_type: "group", resource_id: made });
      return made;
    });
    return { group: { id: group_id, domain_id, name: group.name, user_ids: [], role_ids: [] } };
  },

  keystoneUpdateGroup: async (call, { params, body: { group } }) => {
    await change(call, params.group_id, { operation: "renameGroup" }, async (tx, key) => {
      await store.requireFreeGroupName(tx, key, group.name);
      await store.renameGroup(tx, key, group.name);
    });
    return { group: { id: params.group_id, domain_id: call.caller.domain_id, name: group.name } };
  },

  keystoneDeleteGroup: async (call, { params }) => {
    await change(call, params.group_id, { operation: "deleteGroup" }, store.deleteGroup);
  },

  keystoneAddUserToGroup: async (call, { params: { group_id, user_id } }) => {
    const event = { operation: "addUserToGroup", about: `/${user_id}` };
    await change(call, group_id, event, (tx, key) => store.addMember(tx, key, user_id));
  },

  keystoneRemoveUserFromGroup: async (call, { params: { group_id, user_id } }) => {
    const event = { operation: "removeUserFromGroup", about: `/${user_id}` };
    await change(call, group_id, event, (tx, key) => store.removeMember(tx, key, user_id));
  },

  keystoneListPermissions: async ({ caller }) => ({
    roles: grantableRoles(caller).map(({ id, name }) => ({ id, name })),
  }),

  keystoneAssociateGroupWithDomainPermission: async (call, { params: { domain_id, group_id, role_id } }) => {
    requireOwnDomain(call, domain_id);
    const role = requireGrantable(call.caller, role_id);
    const event = { operation: "giveRole", about: `/${role}` };
    await change(call, group_id, event, (tx, key) => store.giveRole(tx, key, role));
  },

  keystoneRemoveDomainPermissionFromGroup: async (call, { params: { domain_id, group_id, role_id } }) => {
    requireOwnDomain(call, domain_id);
    const role = requireGrantable(call.caller, role_id);
    const event = { operation: "takeRole", about: `/${role}` };
    await change(call, group_id, event, (tx, key) => store.takeRole(tx, key, role));
  },
});
