/** The rules of an authorization (limits.md 2.2, console.md 5). Pure: what stands and what is wanted come in, what then stands goes out. */
import {
  AUTHORIZATION_MOVES,
  mayMoveAuthorization,
  type AuthorizationAction,
} from "@/lib/contract/authorization-status";
import {
  ACCOUNT_LENGTH_MAX,
  AUTHORIZATION_DETAILS_MAX,
  findAuthorizationWay,
  type AuthorizationWay,
  type WayIds,
} from "@/lib/contract/authorization-ways";
import type { AuthorizationStatus } from "@/lib/contract/authorizations";
import type { AskedDetail } from "@/lib/contract/desk-authorizations";
import { ApiError } from "@/lib/errors/api-error";
import type { AuthorizationRow } from "./authorization-tables";

type Standing = Pick<AuthorizationRow, "status" | "auth_effective_time" | "auth_expire_time">;

/** A grant whose time has run out counts as expired at once, also before the sweep writes it down. */
export function statusAt(authorization: Standing, at: Date): AuthorizationStatus {
  const { granted, expired } = { granted: 1, expired: 3 } as const;
  const { status, auth_expire_time } = authorization;
  const isOver = status === granted && auth_expire_time !== null && auth_expire_time <= at;
  return isOver ? expired : (status as AuthorizationStatus);
}

export function isInEffect(authorization: Standing, at: Date): boolean {
  const begins = authorization.auth_effective_time;
  return statusAt(authorization, at) === 1 && begins !== null && begins <= at;
}

/** The state after `action`; OSM.01010018 where it may not follow. */
export function moveAuthorization(authorization: Standing, action: AuthorizationAction, at: Date): AuthorizationStatus {
  const status = statusAt(authorization, at);
  if (!mayMoveAuthorization(action, status))
    throw new ApiError("OSM.01010018", { reason: `${action} is not possible in state ${status}` });
  return AUTHORIZATION_MOVES[action].to;
}

export function requireWay(ids: WayIds): AuthorizationWay {
  const way = findAuthorizationWay(ids);
  if (way === undefined)
    throw new ApiError("OSM.01010001", { field: "content_type_id", reason: "no such way of access is known" });
  return way;
}

function checkAskedDetail(way: AuthorizationWay, detail: AskedDetail): AskedDetail {
  const refused = (field: string, reason: string) =>
    new ApiError("OSM.01010001", { field: `details.${field}`, reason });
  if (detail.type !== undefined && detail.type !== way.detail_type)
    throw refused("type", "does not fit this way of access");
  if (way.needs_host && !detail.host) throw refused("host", "is required for this way of access");
  if (!way.needs_host && way.default_port === undefined && way.detail_type !== 1 && (detail.host || detail.port))
    throw refused("host", "does not fit this way of access");
  if (detail.account !== undefined && [...detail.account].length > ACCOUNT_LENGTH_MAX)
    throw refused("account", "is too long");
  return detail;
}

/** What an engineer asks for, item by item; one item without a target where the way names none. */
export function checkAsked(
  ids: WayIds,
  details: AskedDetail[] = [],
): { way: AuthorizationWay; details: AskedDetail[] } {
  const way = requireWay(ids);
  if (details.length > AUTHORIZATION_DETAILS_MAX)
    throw new ApiError("OSM.01010001", {
      field: "details",
      reason: `takes ${AUTHORIZATION_DETAILS_MAX} items at most`,
    });
  if (details.length === 0 && way.detail_type === 1)
    throw new ApiError("OSM.01010001", { field: "details", reason: "is empty" });
  const asked = details.length === 0 ? [{}] : details;
  return { way, details: asked.map((detail) => checkAskedDetail(way, detail)) };
}
