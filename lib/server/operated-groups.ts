/** The groups whose members' tickets and authorizations the reader may see and answer: the one source for every page of a group. */
import "server-only";
import { ROLES } from "@/lib/contract/roles";
import { ApiError } from "@/lib/errors/api-error";
import type { Gateway } from "./gateway/gateway";
import { pageGateway } from "./page-gateway";
import type { Session } from "./sessions/session";

export type OperatedGroup = { group_id: string; name: string };

const isRefusal = (error: unknown) => error instanceof ApiError && (error.status === 403 || error.status === 404);

/** An IAM that does not tell the roles of a group leaves the group in: the ticket service then decides. */
async function isOperated({ call }: Gateway, domain_id: string, group_id: string): Promise<boolean> {
  try {
    const params = { domain_id, group_id };
    const { roles } = await call("keystoneListDomainPermissionsForGroup", { params });
    const { id, name } = ROLES.ticketGroupOperator;
    return roles.some((role) => role.id === id || role.name === name);
  } catch (error) {
    if (isRefusal(error)) return true;
    throw error;
  }
}

/** None where the identity service does not tell. */
async function listGroupsOf({ call }: Gateway, user_id: string) {
  try {
    return (await call("keystoneListGroupsForUser", { params: { user_id } })).groups;
  } catch (error) {
    if (isRefusal(error)) return [];
    throw error;
  }
}

/** By name; none for who is no operator, without asking. */
export async function listOperatedGroups(session: Session): Promise<OperatedGroup[]> {
  if (!session.is_group_operator) return [];
  const { user_id, domain_id } = session;
  const upstream = await pageGateway(session);
  const groups = await listGroupsOf(upstream, user_id);
  const operated = await Promise.all(groups.map(({ id }) => isOperated(upstream, domain_id, id)));
  return groups
    .filter((_, index) => operated[index])
    .map(({ id, name }) => ({ group_id: id, name }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
