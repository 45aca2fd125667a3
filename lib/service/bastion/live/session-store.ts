/** Live sessions in SQL: begun before the host is reached, so that none goes unrecorded, and ended however they end. */
import { and, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import type { SessionEnd } from "@/lib/contract/session-ends";
import type { DetailKey } from "../../authorizations/authorization-store";
import { authorizations } from "../../authorizations/authorization-tables";
import type { Queryable, Transaction } from "../../db/database";
import type { KeyRing } from "../../privacy/key-ring";
import type { SessionKey } from "../bastion-store";
import { bastionOperations, bastionSessions, bastionTransfers } from "../bastion-tables";

/** A session that gave no sign of life for so long was lost with its process. */
const LOST_MS = 2 * 60_000;
const RETIRED_AT_ONCE = 500;

const isSession = ({ domain_id, session_number }: SessionKey) =>
  and(eq(bastionSessions.domain_id, domain_id), eq(bastionSessions.session_number, session_number));

type Begun = DetailKey & { engineer_id: string; engineer_name: string };

export async function beginSession(tx: Transaction, begun: Begun, at: Date): Promise<number> {
  const [row] = await tx
    .insert(bastionSessions)
    .values({ ...begun, start_time: at, seen_time: at })
    .returning({ session_number: bastionSessions.session_number });
  if (row === undefined) throw new Error("no session was begun");
  return row.session_number;
}

/** Only once: what ended it first stays. */
export async function endSession(db: Queryable, key: SessionKey, end_reason: SessionEnd, at: Date): Promise<void> {
  await db
    .update(bastionSessions)
    .set({ end_time: at, end_reason })
    .where(and(isSession(key), isNull(bastionSessions.end_time)));
}

type Sealing = { db: Queryable; keys: KeyRing };

const operPlace = (session_number: number, operation_number: number) =>
  `bastion_operations.oper:${session_number}/${operation_number}` as const;

export async function saveCommand(
  { db, keys }: Sealing,
  key: SessionKey,
  operation_number: number,
  line: string,
  operate_time: Date,
): Promise<void> {
  await db.transaction(async (tx) => {
    const oper = await keys.seal(tx, key.domain_id, operPlace(key.session_number, operation_number), line);
    await tx.insert(bastionOperations).values({ ...key, operation_number, oper, operate_time });
  });
}

export async function openCommand(
  { db, keys }: Sealing,
  { domain_id, session_number, operation_number, oper }: typeof bastionOperations.$inferSelect,
): Promise<string> {
  return keys.unseal(db, domain_id, operPlace(session_number, operation_number), oper);
}

type Transfer = Pick<
  typeof bastionTransfers.$inferInsert,
  "operate_type" | "file_name" | "from_path" | "to_path" | "file_size"
>;
type TransferKey = SessionKey & { transfer_number: number };

/** Written before the first byte moves, so that none goes unrecorded. */
export async function beginTransfer(
  db: Queryable,
  key: SessionKey,
  transfer: Transfer,
  operate_time: Date,
): Promise<TransferKey> {
  const [row] = await db
    .insert(bastionTransfers)
    .values({ ...key, ...transfer, oper_result: "begun", duration_ms: 0, operate_time })
    .returning({ transfer_number: bastionTransfers.transfer_number });
  if (row === undefined) throw new Error("no transfer was begun");
  return { ...key, ...row };
}

export async function endTransfer(
  db: Queryable,
  { domain_id, session_number, transfer_number }: TransferKey,
  outcome: { oper_result: "success" | "failed"; duration_ms: number; file_size: number },
): Promise<void> {
  await db
    .update(bastionTransfers)
    .set(outcome)
    .where(
      and(
        eq(bastionTransfers.domain_id, domain_id),
        eq(bastionTransfers.session_number, session_number),
        eq(bastionTransfers.transfer_number, transfer_number),
      ),
    );
}

/** Tells that they live, and which of them have no grant in effect any more. */
export async function seeSessions(db: Queryable, numbers: readonly number[], at: Date): Promise<number[]> {
  const ofThese = inArray(bastionSessions.session_number, [...numbers]);
  await db
    .update(bastionSessions)
    .set({ seen_time: at })
    .where(and(ofThese, isNull(bastionSessions.end_time)));
  const isOver = sql`not (${authorizations.status} = 1 and ${authorizations.auth_effective_time} <= ${at.toISOString()}::timestamptz
    and ${authorizations.auth_expire_time} > ${at.toISOString()}::timestamptz)`;
  const rows = await db
    .select({ session_number: bastionSessions.session_number })
    .from(bastionSessions)
    .innerJoin(
      authorizations,
      and(
        eq(authorizations.domain_id, bastionSessions.domain_id),
        eq(authorizations.authorization_id, bastionSessions.authorization_id),
      ),
    )
    .where(and(ofThese, isOver));
  return rows.map((row) => row.session_number);
}

/** For sessions whose process died. */
export async function endLostSessions(db: Queryable, at: Date): Promise<number> {
  const lost = await db
    .update(bastionSessions)
    .set({ end_time: sql`${bastionSessions.seen_time}`, end_reason: "lost" })
    .where(and(isNull(bastionSessions.end_time), lt(bastionSessions.seen_time, new Date(at.getTime() - LOST_MS))));
  return lost.rowCount ?? 0;
}

/** Records of sessions go with the entries of the audit trail of their time. */
export async function forgetOldSessions(db: Queryable, before: Date): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const old = await db
      .select({ domain_id: bastionSessions.domain_id, session_number: bastionSessions.session_number })
      .from(bastionSessions)
      .where(lt(bastionSessions.start_time, before))
      .orderBy(bastionSessions.start_time)
      .limit(RETIRED_AT_ONCE);
    if (old.length === 0) return forgotten;
    const numbers = old.map((row) => row.session_number);
    const domains = [...new Set(old.map((row) => row.domain_id))];
    await db.transaction(async (tx) => {
      for (const table of [bastionOperations, bastionTransfers, bastionSessions])
        await tx.delete(table).where(and(inArray(table.domain_id, domains), inArray(table.session_number, numbers)));
    });
    forgotten += old.length;
  }
}
