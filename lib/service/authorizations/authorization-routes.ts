/** Authorizations on the wire, both sides: the customer's list, details and answers; the engineer's requests and readings. */
import { and } from "drizzle-orm";
import { routes } from "../http/call";
import { once } from "../idempotency/once";
import { visibleTo } from "../tickets/ticket-access";
import { revealConfidential } from "../tickets/ticket-confidential";
import { requireVisibleAuthorization } from "./authorization-access";
import { answerAuthorization, confirmAuthorization } from "./authorization-answer";
import { askAuthorization, recallAuthorization } from "./authorization-desk";
import { describeAuthorization } from "./authorization-detail";
import { revealDetail } from "./authorization-reveal";
import {
  filterAuthorizations,
  listAuthorizationPage,
  listDetailsOfAll,
  type ListedAuthorization,
} from "./authorization-store";
import { viewListed } from "./authorization-view";
import { checkHost } from "./host/check-host";

const LIMIT_DEFAULT = 10;

export const authorizationRoutes = routes({
  listAuthorizations: async (call, { query }) => {
    const where = and(visibleTo(call.caller, query.group_id), filterAuthorizations(query, call.at));
    const page = { offset: query.offset ?? 0, limit: query.limit ?? LIMIT_DEFAULT };
    const { total, rows } = await listAuthorizationPage(call.db, where, page);
    const details = await listDetailsOfAll(call.db, rows);
    const view = (row: ListedAuthorization) =>
      viewListed(row, details.get(row.authorization_id) ?? [], call.language, call.at);
    return { count: total, incident_auth_list: rows.map(view) };
  },

  showAuthorizationDetail: async (call, { params, query }) => {
    const row = await requireVisibleAuthorization(call, call.db, params.authorization_id, query.group_id);
    return describeAuthorization(call, row);
  },

  confirmAuthorizations: async (call, { params, body }) => {
    await confirmAuthorization(call, params.authorization_id, body);
    return {};
  },

  updateAuthorizations: async (call, { params, query, body }) => {
    await answerAuthorization(call, params.authorization_id, query.action_id, body);
    return {};
  },

  checkHosts: async (call, { params, body }) => checkHost(call, params.authorization_detail_id, body),

  /** Nobody signs in to us through another account or an identity provider. */
  showLoginType: async () => ({ login_type: "" }),

  deskAskAuthorization: async (call, { params, headers, body }) => {
    const asked = { operation: "deskAskAuthorization", key: headers["idempotency-key"], request: { ...params, body } };
    return { authorization_id: await once(call, asked, (inside) => askAuthorization(inside, params.case_id, body)) };
  },

  deskRecallAuthorization: async (call, { params }) => {
    await recallAuthorization(call, params.authorization_id);
    return {};
  },

  deskRevealAuthorization: async (call, { params, body }) =>
    revealDetail(call, params.authorization_id, params.detail_id, body.reason),

  deskRevealConfidential: async (call, { params, body }) => ({
    value: await revealConfidential(call, params.case_id, params.id, body.reason),
  }),
});
