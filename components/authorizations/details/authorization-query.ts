/** The question for one authorization; asked alike on the server and in the browser. */
import { osmQuery } from "@/lib/queries/osm-query";

export function authorizationInput(authorization_id: string, group_id: string | undefined) {
  return { params: { authorization_id }, query: { group_id } };
}

export const authorizationQuery = (authorization_id: string, group_id: string | undefined) =>
  osmQuery("showAuthorizationDetail", authorizationInput(authorization_id, group_id));
