/** Rights and the ticket policy: read by everybody, changed by the account alone. */
import type { CreateAndDeletePrivilege } from "@/lib/contract/permissions";
import { ApiError } from "@/lib/errors/api-error";
import { appendAudit } from "../audit/audit";
import { routes, type Call } from "../http/call";
import { findCaller } from "../iam/caller-store";
import { switchTicketPolicy } from "../iam/directory";
import { hasPrivilege, isRestricted, requireAccount, requireGrantable } from "./privilege";
import { deletePrivilege, insertPrivilege } from "./privilege-store";

async function changePrivilege(call: Call, body: CreateAndDeletePrivilege): Promise<void> {
  const { caller } = call;
  requireAccount(caller);
  const user = body.user_id === undefined ? caller : await findCaller(call.db, caller.domain_id, body.user_id);
  if (user === undefined) throw new ApiError("OSM.01010001", { field: "user_id", reason: "does not exist" });
  const privilege = requireGrantable(body.privilege, user.is_account);
  await call.db.transaction(async (tx) => {
    if (body.operation === "create") await insertPrivilege(tx, user, privilege, call.at);
    else await deletePrivilege(tx, user, privilege);
    const operation = body.operation === "create" ? "createPrivilege" : "deletePrivilege";
    await appendAudit(tx, call, {
      operation,
      resource_type: "privilege",
      resource_id: `${user.user_id}/${privilege}`,
    });
  });
}

export const privilegeRoutes = routes({
  createPrivileges: async (call, { body }) => {
    await changePrivilege(call, body);
    return {};
  },

  listPrivileges: async (call, { query }) => ({ has_privilege: hasPrivilege(call.caller, query.privilege) ? 1 : 0 }),

  showCustomerPrivilegePolicy: async (call, { query }) => ({
    policy_switch: isRestricted(call.caller, query.privilege),
  }),

  updatePrivilegePolicy: async (call, { body }) => {
    requireAccount(call.caller);
    const { domain_id } = call.caller;
    await call.db.transaction(async (tx) => {
      await switchTicketPolicy(tx, domain_id, body.is_on);
      const operation = body.is_on ? "switchPolicyOn" : "switchPolicyOff";
      await appendAudit(tx, call, { operation, resource_type: "privilege", resource_id: "ticket-policy" });
    });
    return {};
  },
});
