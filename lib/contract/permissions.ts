/** Rights of users and the ticket policy (limits.md 9). */
import { z } from "zod";
import { operation } from "./operation";
import { Acknowledgement } from "./shapes";

export const Privilege = z.enum(["export", "createCase", "assumeCaseAll"]);
export type Privilege = z.infer<typeof Privilege>;

export const CreateAndDeletePrivilege = z.object({
  operation: z.enum(["create", "delete"]),
  privilege: Privilege.optional(),
  /** Our own: whose right it is; without it the account's own. */
  user_id: z.string().min(1).max(64).optional(),
});

export type CreateAndDeletePrivilege = z.infer<typeof CreateAndDeletePrivilege>;

export const ListPrivilegesAnswer = z.object({
  has_privilege: z.int().optional(),
});
export type ListPrivilegesAnswer = z.infer<typeof ListPrivilegesAnswer>;

export const ShowCustomerPrivilegePolicyAnswer = z.object({
  policy_switch: z.boolean().optional(),
});
export type ShowCustomerPrivilegePolicyAnswer = z.infer<typeof ShowCustomerPrivilegePolicyAnswer>;

export const PrivilegePolicy = z.object({ is_on: z.boolean() });
export type PrivilegePolicy = z.infer<typeof PrivilegePolicy>;

export const permissionsOperations = {
  createPrivileges: operation("POST", "/v2/servicerequest/privileges", {
    summary: "Create or delete a privilege",
    body: CreateAndDeletePrivilege,
    answer: Acknowledgement,
    browser: true,
  }),
  listPrivileges: operation("GET", "/v2/servicerequest/privileges", {
    summary: "Tell whether the caller has a privilege",
    query: z.object({ privilege: Privilege }),
    answer: ListPrivilegesAnswer,
    browser: true,
  }),
  showCustomerPrivilegePolicy: operation("GET", "/v2/servicerequest/privileges/privilege-policy", {
    summary: "Tell whether submission is restricted",
    query: z.object({ privilege: Privilege.optional() }),
    answer: ShowCustomerPrivilegePolicyAnswer,
    browser: true,
  }),
  /** Our own: no operation is documented for what only the account itself may switch. */
  updatePrivilegePolicy: operation("PUT", "/v2/servicerequest/privileges/privilege-policy", {
    summary: "Switch the restriction of submission on or off",
    body: PrivilegePolicy,
    answer: Acknowledgement,
    browser: true,
  }),
};
