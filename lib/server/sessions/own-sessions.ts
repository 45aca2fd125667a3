/** The sessions of one person: where they are signed in, and ending them. A handle is part of the hash of an id, so it opens nothing. */
import "server-only";
import { and, desc, eq, gt, ne, sql } from "drizzle-orm";
import { database } from "../db/database";
import { secretsOf, type Session } from "./session";
import { sessions } from "./session-tables";
import { idleBefore } from "./vault";

export type ShownSession = {
  handle: string;
  is_current: boolean;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
  user_agent: string;
  source_ip: string;
};

const HANDLE_BYTES = 16;

const handle = sql<string>`encode(substring(${sessions.session_hash} from 1 for ${sql.raw(String(HANDLE_BYTES))}), 'hex')`;

const isOf = ({ domain_id, user_id }: Session) => and(eq(sessions.domain_id, domain_id), eq(sessions.user_id, user_id));

/** This one first, then those used last. */
export async function listSessions(session: Session, now = new Date()): Promise<ShownSession[]> {
  const own = secretsOf(session).key.session_hash;
  const rows = await database()
    .select({ row: sessions, handle })
    .from(sessions)
    .where(and(isOf(session), gt(sessions.expires_at, now), gt(sessions.last_seen_at, idleBefore(now))))
    .orderBy(desc(eq(sessions.session_hash, own)), desc(sessions.last_seen_at));
  return rows.map(({ row, handle: shown }) => ({
    handle: shown,
    is_current: row.session_hash.equals(own),
    created_at: row.created_at.toISOString(),
    last_seen_at: row.last_seen_at.toISOString(),
    expires_at: row.expires_at.toISOString(),
    user_agent: row.user_agent,
    source_ip: row.source_ip,
  }));
}

/** Of the same person alone. False when there is none: it ended meanwhile. */
export async function endSessionOf(session: Session, wanted: string): Promise<boolean> {
  const ended = await database()
    .delete(sessions)
    .where(and(isOf(session), eq(handle, wanted)));
  return (ended.rowCount ?? 0) > 0;
}

/** Answers how many. */
export async function endOtherSessions(session: Session): Promise<number> {
  const ended = await database()
    .delete(sessions)
    .where(and(isOf(session), ne(sessions.session_hash, secretsOf(session).key.session_hash)));
  return ended.rowCount ?? 0;
}
