/** Ways to use what is our own beside the documented API: people and groups, the audit trail, notices, numbers. */
import { randomUUID } from "node:crypto";
import { aContact, aProof, type Scene } from "./scene";
import { theAccount, way, type Ids } from "./way";

const PASSWORD = "Correct-horse-7-battery";

const anyName = () => `n-${randomUUID()}`.slice(0, 30);

const aUser = async ({ account }: Scene) => ({ user_id: (await account.user()).user_id });
const aGroup = async ({ account }: Scene) => ({ group_id: await account.group([]) });

async function aMember({ account }: Scene) {
  const user = await account.user();
  return { user_id: user.user_id, group_id: await account.group([user]) };
}

const membership = ({ group_id, user_id }: Ids) => ({ params: { group_id, user_id } });

const aRole = async ({ account, domain_id }: Scene) => ({
  domain_id,
  group_id: await account.group([], ["ticket_adm"]),
});

const role = ({ domain_id, group_id }: Ids) => ({ params: { domain_id, group_id, role_id: "ticket_adm" } });

export const teamWays = {
  keystoneListUsers: way(() => ({})),
  keystoneCreateUser: way(() => ({ body: { user: { name: anyName(), password: PASSWORD } } }), undefined, theAccount),
  keystoneShowUser: way(({ user_id }: Ids) => ({ params: { user_id } }), aUser, theAccount),
  keystoneUpdateUserByAdmin: way(
    ({ user_id }: Ids) => ({ params: { user_id }, body: { user: { enabled: false } } }),
    aUser,
    theAccount,
  ),
  keystoneDeleteUser: way(({ user_id }: Ids) => ({ params: { user_id } }), aUser, theAccount),
  keystoneUpdateUserPassword: way(
    ({ user_id }: Ids) => ({
      params: { user_id },
      body: { user: { original_password: "wrong", password: PASSWORD } },
    }),
    ({ oscar: { user_id } }) => ({ user_id }),
  ),
  keystoneListGroups: way(() => ({})),
  keystoneCreateGroup: way(() => ({ body: { group: { name: anyName() } } }), undefined, theAccount),
  keystoneShowGroup: way(({ group_id }: Ids) => ({ params: { group_id } }), aGroup, theAccount),
  keystoneListUsersForGroupByAdmin: way(({ group_id }: Ids) => ({ params: { group_id } }), aMember, theAccount),
  keystoneCheckUserInGroup: way(membership, aMember, theAccount),
  keystoneCheckDomainPermissionForGroup: way(role, aRole, theAccount),
  keystoneUpdateGroup: way(
    ({ group_id }: Ids) => ({ params: { group_id }, body: { group: { name: anyName() } } }),
    aGroup,
    theAccount,
  ),
  keystoneDeleteGroup: way(({ group_id }: Ids) => ({ params: { group_id } }), aGroup, theAccount),
  keystoneAddUserToGroup: way(
    membership,
    async (scene) => ({ ...(await aUser(scene)), ...(await aGroup(scene)) }),
    theAccount,
  ),
  keystoneRemoveUserFromGroup: way(membership, aMember, theAccount),
  keystoneListPermissions: way(() => ({})),
  keystoneListDomainPermissionsForGroup: way(
    ({ domain_id, group_id }: Ids) => ({ params: { domain_id, group_id } }),
    ({ domain_id, group_id }) => ({ domain_id, group_id }),
  ),
  keystoneAssociateGroupWithDomainPermission: way(role, aRole, theAccount),
  keystoneRemoveDomainPermissionFromGroup: way(role, aRole, theAccount),
  listAuditEntries: way(
    ({ user_id, resource_id }: Ids) => ({ query: { user_id, resource_id, limit: 10 } }),
    ({ oscar: { user_id }, ticket: resource_id }) => ({ user_id, resource_id }),
    theAccount,
  ),
  downloadAuditEntries: way(
    ({ user_id, resource_id }: Ids) => ({ query: { user_id, resource_id } }),
    ({ oscar: { user_id }, ticket: resource_id }) => ({ user_id, resource_id }),
    theAccount,
  ),
  checkAuditChain: way(() => ({}), undefined, theAccount),
  listNotificationChoices: way(() => ({})),
  updateNotificationChoices: way(() => ({ body: { choices: [{ event: "closed", ways: ["in_app", "email"] }] } })),
  listRecentMessages: way(
    ({ incident_id }: Ids) => ({ query: { incident_id } }),
    ({ ticket: incident_id }) => ({ incident_id }),
  ),
  markRecentMessagesRead: way(
    ({ incident_id, until }: Ids) => ({ body: { incident_id, until } }),
    async ({ oscar, ticket: incident_id }) => {
      const path = "/v2/servicerequest/cases/instant-messages/recent";
      const { body } = await oscar.get<{ message_list?: { cursor: string }[] }>(path);
      return { incident_id, until: body.message_list?.[0]?.cursor ?? "" };
    },
  ),
  showCaseStatistics: way(() => ({ query: { weeks: 4 } })),
  deleteVerifiedContact: way(
    ({ verified_id }: Ids) => ({ params: { verified_id } }),
    async ({ service, oscar }) => ({ verified_id: (await aProof(service, oscar, aContact())).verified_id }),
  ),
};
