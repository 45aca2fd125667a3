/** Ways to answer requests for access and to read what was done under a grant. */
import { anAuthorization, detailsOf, SECRET } from "../authorization-for-tests";
import type { Scene } from "./scene";
import { way, type Ids } from "./way";

async function asked({ engineer, oscar, ticket, group_id }: Scene, over: object = {}) {
  const authorization_id = await anAuthorization(engineer, ticket, over);
  return { authorization_id, detail_id: (await detailsOf(oscar, authorization_id))[0] ?? 0, group_id };
}

const granted = ({ granted_id: authorization_id, group_id }: Scene) => ({ authorization_id, group_id });

const ofSession = ({ granted_id: authorization_id, detail_id, session_id, group_id }: Scene) => ({
  authorization_id,
  detail_id,
  session_id,
  group_id,
});

const session = ({ authorization_id, detail_id, session_id, group_id }: Ids) => ({
  params: { authorization_id, authorization_detail_id: detail_id, session_id },
  query: { group_id, sort: 1 },
});

export const authorizationWays = {
  listAuthorizations: way(
    (ids: Ids) => ({ query: { ...ids, limit: 10 } }),
    ({ ticket: incident_id, group_id }) => ({ incident_id, group_id }),
  ),
  showAuthorizationDetail: way(
    ({ authorization_id, group_id }: Ids) => ({ params: { authorization_id }, query: { group_id } }),
    granted,
  ),
  confirmAuthorizations: way(
    ({ authorization_id, detail_id, group_id }: Ids) => ({
      params: { authorization_id },
      body: { auth_detail_list: [{ auth_detail_id: detail_id, account: "root", password: SECRET }], group_id },
    }),
    (scene) => asked(scene),
  ),
  updateAuthorizations: way(
    ({ authorization_id, group_id }: Ids) => ({
      params: { authorization_id },
      query: { action_id: "reject" },
      body: { reject_reason: "Not needed", group_id },
    }),
    async (scene) => {
      const { authorization_id, group_id } = await asked(scene);
      return { authorization_id, group_id };
    },
  ),
  checkHosts: way(
    ({ detail_id, port, group_id }: Ids) => ({
      params: { authorization_detail_id: detail_id },
      body: { port, account: "root", password: SECRET, group_id },
    }),
    async (scene) => {
      const { port } = scene;
      const { detail_id, group_id } = await asked(scene, {
        visit_type_id: "2",
        details: [{ host: "127.0.0.1", port }],
      });
      return { detail_id, port, group_id };
    },
  ),
  showLoginType: way(() => ({})),
  listHistorySessions: way(
    ({ authorization_id, detail_id, group_id }: Ids) => ({
      params: { authorization_id, authorization_detail_id: detail_id },
      query: { group_id },
    }),
    ({ granted_id: authorization_id, detail_id, group_id }) => ({ authorization_id, detail_id, group_id }),
  ),
  listHistoryOperateLogs: way(session, ofSession),
  listTransportHistories: way(session, ofSession),
};
