/** Records of the bastion as customers read them: logins of an item, commands and file transfers of a login. */
import { and, asc, count, desc, eq } from "drizzle-orm";
import type { DetailKey } from "../authorizations/authorization-store";
import type { Queryable } from "../db/database";
import { bastionOperations, bastionSessions, bastionTransfers } from "./bastion-tables";

export type SessionKey = { domain_id: string; session_number: number };
export type RecordPage = { offset: number; limit: number; oldestFirst: boolean };

const isOfDetail = ({ domain_id, authorization_id, detail_number }: DetailKey) =>
  and(
    eq(bastionSessions.domain_id, domain_id),
    eq(bastionSessions.authorization_id, authorization_id),
    eq(bastionSessions.detail_number, detail_number),
  );

export async function listSessions(db: Queryable, key: DetailKey, page: Omit<RecordPage, "oldestFirst">) {
  const where = isOfDetail(key);
  const [total] = await db.select({ total: count() }).from(bastionSessions).where(where);
  const rows = await db
    .select()
    .from(bastionSessions)
    .where(where)
    .orderBy(desc(bastionSessions.session_number))
    .offset(page.offset)
    .limit(page.limit);
  return { total: total?.total ?? 0, rows };
}

/** A session of another item counts as none. */
export async function hasSession(db: Queryable, key: DetailKey, session_number: number): Promise<boolean> {
  const rows = await db
    .select({ session_number: bastionSessions.session_number })
    .from(bastionSessions)
    .where(and(isOfDetail(key), eq(bastionSessions.session_number, session_number)));
  return rows.length > 0;
}

export async function listOperations(db: Queryable, { domain_id, session_number }: SessionKey, page: RecordPage) {
  const where = and(eq(bastionOperations.domain_id, domain_id), eq(bastionOperations.session_number, session_number));
  const [total] = await db.select({ total: count() }).from(bastionOperations).where(where);
  const way = page.oldestFirst ? asc : desc;
  const rows = await db
    .select()
    .from(bastionOperations)
    .where(where)
    .orderBy(way(bastionOperations.operation_number))
    .offset(page.offset)
    .limit(page.limit);
  return { total: total?.total ?? 0, rows };
}

export async function listTransfers(db: Queryable, { domain_id, session_number }: SessionKey, page: RecordPage) {
  const where = and(eq(bastionTransfers.domain_id, domain_id), eq(bastionTransfers.session_number, session_number));
  const [total] = await db.select({ total: count() }).from(bastionTransfers).where(where);
  const way = page.oldestFirst ? asc : desc;
  const rows = await db
    .select()
    .from(bastionTransfers)
    .where(where)
    .orderBy(way(bastionTransfers.transfer_number))
    .offset(page.offset)
    .limit(page.limit);
  return { total: total?.total ?? 0, rows };
}
