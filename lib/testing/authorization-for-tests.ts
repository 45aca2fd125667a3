/** Builders for authorizations: asked for by an engineer who holds the ticket, granted by the customer, both through the real operations. */
import type { AskAuthorization } from "../contract/desk-authorizations";
import type { ShowAuthorizationDetailAnswer } from "../contract/authorizations";
import type { Person } from "./service-for-tests";
import { DESK } from "./ticket-for-tests";

export const AUTHORIZATIONS = "/v2/servicerequest/authorizations";
export const DESK_AUTHORIZATIONS = "/desk/v1/authorizations";

export function anAuthorizationRequest(over: Partial<AskAuthorization> = {}): AskAuthorization {
  return {
    resource_type_id: "1",
    visit_type_id: "1",
    content_type_id: "1",
    auth_describe: "To read the log of the failed login",
    details: [{ host: "198.51.100.7", port: 22, instance_name: "web-1" }],
    ...over,
  };
}

export async function anAuthorization(
  engineer: Person,
  incident_id: string,
  over: Partial<AskAuthorization> = {},
): Promise<string> {
  const path = `${DESK}/${incident_id}/authorizations`;
  const { body } = await engineer.post<{ authorization_id?: string }>(path, anAuthorizationRequest(over));
  if (!body.authorization_id) throw new Error(`nothing was asked for: ${JSON.stringify(body)}`);
  return body.authorization_id;
}

export async function detailsOf(by: Person, authorization_id: string): Promise<number[]> {
  const { body } = await by.get<ShowAuthorizationDetailAnswer>(`${AUTHORIZATIONS}/${authorization_id}`);
  return (body.incident_auth_detail_list ?? []).map((detail) => detail.id ?? 0);
}

export const SECRET = "hunter2-äöü-口令";

export async function grant(by: Person, authorization_id: string, over: object = {}) {
  const [auth_detail_id] = await detailsOf(by, authorization_id);
  const auth_detail_list = [{ auth_detail_id, account: "root", password: SECRET }];
  return by.put(`${AUTHORIZATIONS}/${authorization_id}`, { auth_detail_list, ...over });
}
