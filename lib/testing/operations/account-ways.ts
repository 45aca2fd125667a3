/** Ways to ask for what belongs to the account: labels, rights, agreements, proofs of contacts, people, tokens and keys. */
import { anAccessKey } from "../signed-fetch";
import { aCode, aContact, aLabel, type Scene } from "./scene";
import { theAccount, way, type Ids } from "./way";

async function aKey({ account, owner }: Scene) {
  return { access_key: (await anAccessKey(owner, (await account.user()).user_id)).access };
}

const anyLabel = () => ({ name: crypto.randomUUID(), color: "#2F80ED" });

export const accountWays = {
  createLabels: way(() => ({ body: anyLabel() })),
  listLabels: way(
    (ids: Ids) => ({ query: { ...ids, limit: 10 } }),
    ({ label_id }) => ({ label_id }),
  ),
  updateLabels: way(
    ({ label_id }: Ids) => ({ params: { label_id }, body: anyLabel() }),
    ({ label_id }) => ({ label_id }),
  ),
  deleteLabels: way(
    ({ label_id }: Ids) => ({ params: { label_id } }),
    async ({ oscar }) => ({ label_id: await aLabel(oscar) }),
  ),
  createPrivileges: way(
    ({ user_id }: Ids) => ({ body: { operation: "create", privilege: "export", user_id } }),
    ({ carol: { user_id } }) => ({ user_id }),
    theAccount,
  ),
  listPrivileges: way(() => ({ query: { privilege: "createCase" } })),
  showCustomerPrivilegePolicy: way(() => ({ query: { privilege: "createCase" } })),
  updatePrivilegePolicy: way(() => ({ body: { is_on: false } }), undefined, theAccount),
  showLatestPublishedAgreement: way(() => ({ query: { agreement_type: "0" } })),
  showSignedLatestPublishedAgreement: way(() => ({ query: { agreement_type: "0" } })),
  signPublishedAgreement: way(
    ({ relation_id }: Ids) => ({ params: { id: 1 }, body: { relation_id } }),
    ({ ticket: relation_id }) => ({ relation_id }),
  ),
  checkNeedVerify: way(() => ({ query: { contact_value: "ann@acme.example", contact_way: 1 } })),
  sendVerifyCodes: way(() => ({ body: aContact() })),
  checkVerifyCodes: way(
    ({ contact_value, verify_code, domain_id, user_id }: Ids) => ({
      body: {
        ...aContact(),
        contact_value,
        verify_code,
        customer_id: domain_id,
        x_customer_id: user_id,
      },
    }),
    async ({ service, oscar, domain_id }) => {
      const contact = aContact();
      const verify_code = await aCode(service, oscar, contact);
      return { contact_value: contact.contact_value, verify_code, domain_id, user_id: oscar.user_id };
    },
  ),
  listHasVerifiedContacts: way(
    ({ domain_id, user_id, verified_id }: Ids) => ({
      query: { customer_id: domain_id, sub_customer_id: user_id, verified_id },
    }),
    ({ domain_id, oscar: { user_id }, proof: { verified_id } }) => ({ domain_id, user_id, verified_id }),
  ),
  showVerificationPolicy: way(() => ({})),
  updateVerificationPolicy: way(() => ({ body: { is_demanded: false } }), undefined, theAccount),
  listSubCustomers: way(
    ({ user_id }: Ids) => ({ query: { sub_customer_id: user_id } }),
    ({ carol: { user_id } }) => ({ user_id }),
  ),
  listAgencies: way(() => ({})),
  listCaseCcEmails: way(() => ({})),
  showPartnersCasesPrivilege: way(() => ({})),
  showPartnersServiceInfo: way(() => ({})),
  listCustomersRegions: way(() => ({})),
  listCaseQuotas: way(() => ({ query: { business_type_id: "ecs-login" } })),

  keystoneCreateUserTokenByPassword: way(
    ({ account_name, user_name, password, project_id }: Ids) => ({
      body: {
        auth: {
          identity: {
            methods: ["password"],
            password: { user: { name: user_name, password, domain: { name: account_name } } },
          },
          scope: { project: { id: project_id } },
        },
      },
    }),
    ({ service, account, carol, project_id }) => ({
      account_name: account.name,
      user_name: carol.name,
      password: service.password,
      project_id,
    }),
  ),
  keystoneValidateToken: way(
    ({ token }: Ids) => ({ headers: { "x-subject-token": String(token) } }),
    ({ project_token: token }) => ({ token }),
  ),
  keystoneListAuthProjects: way(() => ({})),
  keystoneListAuthDomains: way(() => ({})),
  keystoneListProjects: way(
    ({ domain_id, parent_id }: Ids) => ({ query: { domain_id, parent_id, page: 1, per_page: 10 } }),
    ({ domain_id }) => ({ domain_id, parent_id: domain_id }),
  ),
  keystoneListGroupsForUser: way(
    ({ user_id }: Ids) => ({ params: { user_id } }),
    ({ carol: { user_id } }) => ({ user_id }),
    theAccount,
  ),
  createPermanentAccessKey: way(
    ({ user_id }: Ids) => ({ body: { credential: { user_id, description: "CI" } } }),
    async ({ account }) => ({ user_id: (await account.user()).user_id }),
    theAccount,
  ),
  listPermanentAccessKeys: way(
    ({ user_id }: Ids) => ({ query: { user_id } }),
    ({ carol: { user_id } }) => ({ user_id }),
    theAccount,
  ),
  updatePermanentAccessKey: way(
    ({ access_key }: Ids) => ({ params: { access_key }, body: { credential: { status: "inactive" } } }),
    aKey,
    theAccount,
  ),
  deletePermanentAccessKey: way(({ access_key }: Ids) => ({ params: { access_key } }), aKey, theAccount),
};
