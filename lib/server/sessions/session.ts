/** Who is signed in. The token is no property of it: a session handed to a component by mistake gives nothing away. */
import "server-only";
import { ROLES } from "@/lib/contract/roles";
import { isEmbedded } from "../gateway/offered";
import type { SessionKey } from "./session-id";

export type Session = {
  user_id: string;
  user_name: string;
  domain_id: string;
  domain_name: string;
  role_ids: readonly string[];
  expires_at: string;
  is_engineer: boolean;
  is_account: boolean;
  /** In at least one group; which ones, `listOperatedGroups` tells. */
  is_group_operator: boolean;
};

type Kept = { key: SessionKey; token: string };

const kept = new WeakMap<Session, Kept>();

/** A remote service has no desk, so nobody is its engineer here. */
export function isEngineer(role_ids: readonly string[]): boolean {
  return isEmbedded() && role_ids.includes(ROLES.serviceEngineer.id);
}

export function isAccount(role_ids: readonly string[]): boolean {
  return role_ids.includes(ROLES.account.id);
}

/** The account itself and its auditors read its audit trail; the service holds the same rule. */
export function mayAudit({ is_account, role_ids }: Pick<Session, "is_account" | "role_ids">): boolean {
  return is_account || role_ids.includes(ROLES.auditor.id);
}

type Facts = Omit<Session, "is_engineer" | "is_account" | "is_group_operator">;

export function aSession(facts: Facts, key: SessionKey, token: string): Session {
  const { role_ids } = facts;
  const is_group_operator = role_ids.includes(ROLES.ticketGroupOperator.id);
  const session = { ...facts, is_engineer: isEngineer(role_ids), is_account: isAccount(role_ids), is_group_operator };
  kept.set(session, { key, token });
  return session;
}

/** For the gateway and the vault alone. Throws for a session that the vault did not give out. */
export function secretsOf(session: Session): Kept {
  const found = kept.get(session);
  if (found === undefined) throw new Error("This session was not opened by the vault.");
  return found;
}

/** Where people land after signing in. */
export function homeOf(session: Pick<Session, "is_engineer">): "/desk" | "/overview" {
  return session.is_engineer ? "/desk" : "/overview";
}
