/** The people of an account, their groups and the roles of groups, in the shape of Keystone. The account itself changes them. */
import { z } from "zod";
import { operation } from "./operation";
import { sensitive } from "./sensitive";

/** Letters of any script first, so that a name is never a number, a formula or blank. */
const UserName = z.string().regex(/^[\p{L}_][\p{L}\p{N}._-]{0,63}$/u, "form.team.user_name");
const GroupName = z.string().regex(/^[\p{L}_][\p{L}\p{N} ._-]{0,63}$/u, "form.team.group_name");
const Password = sensitive(z.string().min(1, "form.team.password_required").max(128));

export const IamUser = z.object({
  id: z.string(),
  name: z.string(),
  domain_id: z.string().optional(),
  enabled: z.boolean().optional(),
  /** Our own: the account itself, which nobody can rename, disable or delete. */
  is_account: z.boolean().optional(),
  create_time: z.string().optional(),
});
export type IamUser = z.infer<typeof IamUser>;

export const IamGroup = z.object({
  id: z.string(),
  name: z.string(),
  domain_id: z.string().optional(),
  /** Our own: members and roles come along, so that a page needs no further call for each group. */
  user_ids: z.array(z.string()).optional(),
  role_ids: z.array(z.string()).optional(),
});
export type IamGroup = z.infer<typeof IamGroup>;

export const IamRole = z.object({ id: z.string(), name: z.string() });
export type IamRole = z.infer<typeof IamRole>;

export const CreateUser = z.object({ user: z.object({ name: UserName, password: Password }) });
export type CreateUser = z.infer<typeof CreateUser>;

export const UpdateUser = z.object({
  user: z.object({ name: UserName.optional(), password: Password.optional(), enabled: z.boolean().optional() }),
});
export type UpdateUser = z.infer<typeof UpdateUser>;

export const ChangePassword = z.object({
  user: z.object({ original_password: Password, password: Password }),
});
export type ChangePassword = z.infer<typeof ChangePassword>;

export const NameGroup = z.object({ group: z.object({ name: GroupName }) });
export type NameGroup = z.infer<typeof NameGroup>;

const Id = z.string().min(1).max(64);
const UserId = z.object({ user_id: Id });
const GroupId = z.object({ group_id: Id });
const Membership = z.object({ group_id: Id, user_id: Id });
const RoleOfGroup = z.object({ domain_id: Id, group_id: Id, role_id: Id });

export const teamOperations = {
  keystoneListUsers: operation("GET", "/v3/users", {
    summary: "List the users of the account",
    query: z.object({ name: z.string().max(64).optional(), enabled: z.boolean().optional() }),
    answer: z.object({ users: z.array(IamUser) }),
    browser: true,
  }),
  keystoneCreateUser: operation("POST", "/v3/users", {
    summary: "Make a user with a first password",
    body: CreateUser,
    answer: z.object({ user: IamUser }),
    created: true,
    browser: true,
  }),
  keystoneShowUser: operation("GET", "/v3/users/{user_id}", {
    summary: "Show a user",
    params: UserId,
    answer: z.object({ user: IamUser }),
  }),
  keystoneUpdateUserByAdmin: operation("PATCH", "/v3/users/{user_id}", {
    summary: "Rename a user, let them in or not, or give them a new password",
    params: UserId,
    body: UpdateUser,
    answer: z.object({ user: IamUser }),
    browser: true,
  }),
  keystoneDeleteUser: operation("DELETE", "/v3/users/{user_id}", {
    summary: "Delete a user",
    params: UserId,
    empty: true,
    browser: true,
  }),
  keystoneUpdateUserPassword: operation("POST", "/v3/users/{user_id}/password", {
    summary: "Change one's own password",
    params: UserId,
    body: ChangePassword,
    empty: true,
    browser: true,
  }),
  keystoneListGroups: operation("GET", "/v3/groups", {
    summary: "List the groups of the account",
    answer: z.object({ groups: z.array(IamGroup) }),
    browser: true,
  }),
  keystoneCreateGroup: operation("POST", "/v3/groups", {
    summary: "Make a group",
    body: NameGroup,
    answer: z.object({ group: IamGroup }),
    created: true,
    browser: true,
  }),
  keystoneShowGroup: operation("GET", "/v3/groups/{group_id}", {
    summary: "Show a group",
    params: GroupId,
    answer: z.object({ group: IamGroup }),
  }),
  keystoneUpdateGroup: operation("PATCH", "/v3/groups/{group_id}", {
    summary: "Rename a group",
    params: GroupId,
    body: NameGroup,
    answer: z.object({ group: IamGroup }),
    browser: true,
  }),
  keystoneDeleteGroup: operation("DELETE", "/v3/groups/{group_id}", {
    summary: "Delete a group",
    params: GroupId,
    empty: true,
    browser: true,
  }),
  keystoneListUsersForGroupByAdmin: operation("GET", "/v3/groups/{group_id}/users", {
    summary: "List the users in a group",
    params: GroupId,
    answer: z.object({ users: z.array(IamUser) }),
  }),
  keystoneCheckUserInGroup: operation("GET", "/v3/groups/{group_id}/users/{user_id}", {
    summary: "Tell whether a user is in a group",
    params: Membership,
    empty: true,
  }),
  keystoneAddUserToGroup: operation("PUT", "/v3/groups/{group_id}/users/{user_id}", {
    summary: "Put a user in a group",
    params: Membership,
    empty: true,
    browser: true,
  }),
  keystoneRemoveUserFromGroup: operation("DELETE", "/v3/groups/{group_id}/users/{user_id}", {
    summary: "Take a user out of a group",
    params: Membership,
    empty: true,
    browser: true,
  }),
  keystoneListPermissions: operation("GET", "/v3/roles", {
    summary: "List the roles that the account can give to groups",
    answer: z.object({ roles: z.array(IamRole) }),
    browser: true,
  }),
  keystoneAssociateGroupWithDomainPermission: operation(
    "PUT",
    "/v3/domains/{domain_id}/groups/{group_id}/roles/{role_id}",
    { summary: "Give a role to a group", params: RoleOfGroup, empty: true, browser: true },
  ),
  keystoneCheckDomainPermissionForGroup: operation("GET", "/v3/domains/{domain_id}/groups/{group_id}/roles/{role_id}", {
    summary: "Tell whether a group has a role",
    params: RoleOfGroup,
    empty: true,
  }),
  keystoneRemoveDomainPermissionFromGroup: operation(
    "DELETE",
    "/v3/domains/{domain_id}/groups/{group_id}/roles/{role_id}",
    { summary: "Take a role back from a group", params: RoleOfGroup, empty: true, browser: true },
  ),
};
