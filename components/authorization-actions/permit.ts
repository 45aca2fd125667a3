/** A request for access or what became of it, as lists and the details both know it; and what the reader can do with it now. Pure. */
import { mayMoveAuthorization } from "@/lib/contract/authorization-status";
import { findAuthorizationWay, type AuthorizationWay } from "@/lib/contract/authorization-ways";
import type { Authorization, AuthorizationDetail } from "@/lib/contract/authorizations";

export type Permit = Pick<
  Authorization,
  | "id"
  | "status"
  | "incident_id"
  | "simple_description"
  | "auth_describe"
  | "resource_type_id"
  | "visit_type_id"
  | "visit_type_name"
  | "content_type_id"
  | "content_type_name"
  | "create_time"
  | "auth_effective_time"
  | "auth_expire_time"
  | "reject_reason"
  | "xcustomer_name"
  | "asked_by_name"
  | "auth_handler_name"
  | "answer_time"
  | "end_time"
  | "incident_auth_detail_list"
>;

export type PermitAction = "give" | "reject" | "cancel";

const MOVES = { give: "confirm", reject: "reject", cancel: "cancel" } as const;

/** The most wanted one first. */
export function legalPermitActions({ status = -1 }: Pick<Permit, "status">): readonly PermitAction[] {
  return (Object.keys(MOVES) as PermitAction[]).filter((action) => mayMoveAuthorization(MOVES[action], status));
}

export function wayOf(permit: Permit): AuthorizationWay | undefined {
  const { resource_type_id = "", visit_type_id = "", content_type_id = "" } = permit;
  return findAuthorizationWay({ resource_type_id, visit_type_id, content_type_id });
}

/** `web-1 (198.51.100.7:22)`: what an item is called; empty when the engineer named no target. */
export function targetName({ instance_name, instance_id, host, port, region_id }: AuthorizationDetail): string {
  const name = instance_name || instance_id || "";
  const address = host === undefined || port === undefined ? (host ?? "") : addressOf(host, port);
  if (name !== "" && address !== "") return `${name} (${address})`;
  return name || address || (region_id ?? "");
}

function addressOf(host: string, port: number): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

export function targetNames({ incident_auth_detail_list = [] }: Permit): string[] {
  return incident_auth_detail_list.map(targetName).filter((name) => name !== "");
}

const REMIND_MS = 7 * 24 * 60 * 60 * 1000;

export function wasGiven({ auth_effective_time }: Permit): boolean {
  return auth_effective_time !== undefined;
}

/** A password, key or text was handed over and the access has ended: it should be changed. */
export function shouldChangeSecrets(permit: Permit): boolean {
  const hasEnded = permit.status === 3 || permit.status === 5;
  return hasEnded && wasGiven(permit) && (wayOf(permit)?.secret_length_max ?? 0) > 0;
}

/** The list reminds for a week after the end; the details always do. */
export function isReminded(permit: Permit, now: Date): boolean {
  const ended = Date.parse(permit.end_time ?? permit.auth_expire_time ?? "");
  return shouldChangeSecrets(permit) && now.getTime() - ended < REMIND_MS;
}
