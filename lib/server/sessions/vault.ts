/** Keeps tokens sealed and gives them out by session id. A row past its expiry counts as absent and goes at the next sign-in or sweep. */
import "server-only";
import { and, eq, lt, or, sql } from "drizzle-orm";
import { maskIp } from "@/lib/masking/mask-person";
import { database } from "../db/database";
import { sealText, unsealText, type Place } from "../keys/key-ring";
import { settings } from "../settings";
import { aSession, secretsOf, type Session } from "./session";
import { createSessionId, keyOfSession, type SessionKey } from "./session-id";
import { sessions } from "./session-tables";

const SEEN_EVERY_MS = 60_000;
const USER_AGENT_MAX = 160;

export type Holder = Pick<Session, "user_id" | "user_name" | "domain_id" | "domain_name" | "role_ids"> & {
  token: string;
  user_agent: string;
  source_ip?: string | undefined;
  expires_at: Date;
};

function placeOf({ session_hash }: SessionKey): Place {
  return `sessions.token:${session_hash.toString("hex")}`;
}

function rowOf({ domain_id, session_hash }: SessionKey) {
  return and(eq(sessions.domain_id, domain_id), eq(sessions.session_hash, session_hash));
}

/** Who was last seen before this is signed out. */
export function idleBefore(now: Date): Date {
  return new Date(now.getTime() - settings().SESSION_IDLE_MINUTES * 60_000);
}

/** Answers how many: what nobody can use any more, its token with it. */
export async function removeEndedSessions(now: Date): Promise<number> {
  const isEnded = or(lt(sessions.expires_at, now), lt(sessions.last_seen_at, idleBefore(now)));
  return (await database().delete(sessions).where(isEnded)).rowCount ?? 0;
}

/** Opens a new session and returns its id, which is nowhere else. */
export async function openSession(holder: Holder, now = new Date()): Promise<string> {
  const { token, user_agent, source_ip, role_ids, ...facts } = holder;
  const session_id = createSessionId(holder.domain_id);
  const key = keyOfSession(session_id);
  if (key === undefined) throw new Error("The account's id cannot be part of a session id.");
  await removeEndedSessions(now);
  await database().transaction(async (tx) => {
    const sealed = await sealText(tx, holder.domain_id, placeOf(key), token);
    await tx.insert(sessions).values({
      ...facts,
      ...key,
      token: sealed,
      role_ids: [...role_ids],
      user_agent: user_agent.slice(0, USER_AGENT_MAX),
      source_ip: source_ip === undefined ? "" : maskIp(source_ip),
      created_at: now,
      last_seen_at: now,
    });
  });
  return session_id;
}

/** The session with that id, or nothing: never opened, ended, expired and idle look the same. A page that asks by itself, with nobody at it, does not keep it open. */
export async function findSession(
  session_id: string,
  now = new Date(),
  isSomebodyThere = true,
): Promise<Session | undefined> {
  const key = keyOfSession(session_id);
  if (key === undefined) return undefined;
  const [row] = await database().select().from(sessions).where(rowOf(key));
  if (row === undefined || row.expires_at <= now || row.last_seen_at < idleBefore(now)) return undefined;
  if (isSomebodyThere && now.getTime() - row.last_seen_at.getTime() > SEEN_EVERY_MS) await markSeen(key, now);
  const { user_id, user_name, domain_id, domain_name, role_ids } = row;
  const expires_at = row.expires_at.toISOString();
  const token = await unsealText(domain_id, placeOf(key), row.token);
  return aSession({ user_id, user_name, domain_id, domain_name, role_ids, expires_at }, key, token);
}

async function markSeen(key: SessionKey, now: Date): Promise<void> {
  await database()
    .update(sessions)
    .set({ last_seen_at: sql`greatest(${sessions.last_seen_at}, ${now.toISOString()}::timestamptz)` })
    .where(rowOf(key));
}

export async function endSession(session: Session): Promise<void> {
  await database()
    .delete(sessions)
    .where(rowOf(secretsOf(session).key));
}

export async function endSessionById(session_id: string): Promise<void> {
  const key = keyOfSession(session_id);
  if (key !== undefined) await database().delete(sessions).where(rowOf(key));
}
