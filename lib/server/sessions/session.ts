/** Who is signed in. The token is no property of it: a session handed to a component by mistake gives nothing away. */
import "server-only";
import { ROLES } from "@/lib/contract/roles";
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
};

type Kept = { key: SessionKey; token: string };

const kept = new WeakMap<Session, Kept>();

export function isEngineer(role_ids: readonly string[]): boolean {
  return role_ids.includes(ROLES.serviceEngineer.id);
}

export function isAccount(role_ids: readonly string[]): boolean {
  return role_ids.includes(ROLES.account.id);
}

export function aSession(facts: Omit<Session, "is_engineer" | "is_account">, key: SessionKey, token: string): Session {
  const { role_ids } = facts;
  const session = { ...facts, is_engineer: isEngineer(role_ids), is_account: isAccount(role_ids) };
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
export function homeOf(session: Pick<Session, "is_engineer">): "/desk" | "/tickets" {
  return session.is_engineer ? "/desk" : "/tickets";
}
