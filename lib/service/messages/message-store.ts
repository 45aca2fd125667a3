/** Messages in SQL: always by account and ticket, newest page first, cursors by message number. */
import { and, asc, count, desc, eq, gt, inArray, isNull, lt, or, sql, type SQL } from "drizzle-orm";
import { ApiError } from "@/lib/errors/api-error";
import type { Queryable, Transaction } from "../db/database";
import { takeMatter } from "../db/lock-matter";
import type { Caller } from "../iam/caller";
import { newId } from "../iam/directory";
import { messageReads, messages, type MessageRow } from "./message-tables";

export type TicketKey = { domain_id: string; incident_id: string };

const ofTicket = ({ domain_id, incident_id }: TicketKey) =>
  and(eq(messages.domain_id, domain_id), eq(messages.incident_id, incident_id), isNull(messages.withdraw_time));

type NewMessage = { content: string; type: 0 | 1; is_first_message?: boolean };

type Written = { author: Caller; key: TicketKey; message: NewMessage; message_id: string; at: Date };

/** Writers of an account take turns until they commit: numbers appear in order, so a cursor never passes one that is still to come. */
export function messageSteps({ author, key, message, message_id, at }: Written): SQL {
  const { domain_id, incident_id } = key;
  return sql`
    message_turn as materialized (select ${takeMatter(domain_id, "messages")}),
    message as (
      insert into service.messages (domain_id, incident_id, message_id, type, replier, replier_name, iam_user_type, content,
        is_first_message, create_time)
      select ${domain_id}, ${incident_id}, ${message_id}, ${message.type}::integer, ${author.user_id}, ${author.user_name},
        ${author.is_account ? 0 : 1}::integer, ${message.content}, ${message.is_first_message ?? false}::boolean,
        ${at.toISOString()}::timestamptz from message_turn
      returning message_number)`;
}

/** Answers the message's id. */
export async function insertMessage(
  db: Transaction,
  author: Caller,
  { domain_id, incident_id }: TicketKey,
  message: NewMessage,
  at: Date,
): Promise<string> {
  const message_id = newId();
  const steps = messageSteps({ author, key: { domain_id, incident_id }, message, message_id, at });
  await db.execute(sql`with ${steps} select`);
  return message_id;
}

export async function listLatestMessages(db: Queryable, key: TicketKey, limit: number): Promise<MessageRow[]> {
  const rows = await db
    .select()
    .from(messages)
    .where(ofTicket(key))
    .orderBy(desc(messages.message_number))
    .limit(limit);
  return rows.reverse();
}

export async function listMessagePage(db: Queryable, key: TicketKey, page: { offset: number; limit: number }) {
  const [total] = await db.select({ total: count() }).from(messages).where(ofTicket(key));
  const rows = await db
    .select()
    .from(messages)
    .where(ofTicket(key))
    .orderBy(asc(messages.message_number))
    .offset(page.offset)
    .limit(page.limit);
  return { count: total?.total ?? 0, rows };
}

/** Messages before the one that was written at `before` by a writer of kind `type`, newest of them first in time order. */
export async function listMessagesBefore(db: Queryable, key: TicketKey, before: Date, type: number, limit: number) {
  const older = and(
    ofTicket(key),
    or(
      lt(messages.create_time, before),
      and(eq(messages.create_time, before), sql`${messages.type} <> ${type}`, lt(messages.type, type)),
    ),
  );
  const [total] = await db.select({ total: count() }).from(messages).where(older);
  const rows = await db.select().from(messages).where(older).orderBy(desc(messages.message_number)).limit(limit);
  return { count: total?.total ?? 0, rows: rows.reverse() };
}

/** The newest `limit` messages before `message_id`, which may be withdrawn meanwhile; undefined when the ticket never had it. */
export async function listMessagesBeforeOne(
  db: Queryable,
  key: TicketKey,
  message_id: string,
  limit: number,
): Promise<MessageRow[] | undefined> {
  const { domain_id, incident_id } = key;
  const isCursor = and(
    eq(messages.domain_id, domain_id),
    eq(messages.incident_id, incident_id),
    eq(messages.message_id, message_id),
  );
  const [cursor] = await db.select({ number: messages.message_number }).from(messages).where(isCursor);
  if (cursor === undefined) return undefined;
  const older = and(ofTicket(key), lt(messages.message_number, cursor.number));
  const rows = await db.select().from(messages).where(older).orderBy(desc(messages.message_number)).limit(limit);
  return rows.reverse();
}

/** At most `limit` messages of the given tickets after the cursor, oldest first, so that a poll never skips one. */
export async function listMessagesAfter(
  db: Queryable,
  domain_id: string,
  incident_ids: string[],
  cursor: number,
  limit: number,
): Promise<MessageRow[]> {
  if (incident_ids.length === 0) return [];
  return db
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.domain_id, domain_id),
        inArray(messages.incident_id, incident_ids),
        gt(messages.message_number, cursor),
        isNull(messages.withdraw_time),
      ),
    )
    .orderBy(asc(messages.message_number))
    .limit(limit);
}

export async function latestMessageNumber(db: Queryable, domain_id: string, incident_ids: string[]): Promise<number> {
  if (incident_ids.length === 0) return 0;
  const [row] = await db
    .select({ latest: sql<string | null>`max(${messages.message_number})` })
    .from(messages)
    .where(and(eq(messages.domain_id, domain_id), inArray(messages.incident_id, incident_ids)));
  return Number(row?.latest ?? 0);
}

export async function findMessage(db: Queryable, key: TicketKey, message_id: string): Promise<MessageRow | undefined> {
  const [row] = await db
    .select()
    .from(messages)
    .where(and(ofTicket(key), eq(messages.message_id, message_id)));
  return row;
}

export async function requireMessage(db: Queryable, key: TicketKey, message_id: string): Promise<MessageRow> {
  const found = await findMessage(db, key, message_id);
  if (found === undefined) throw new ApiError("OSM.01010001", { field: "message_id", reason: "is unknown" });
  return found;
}

/** False when someone else, or the same person in another window, withdrew it first. */
export async function withdrawMessage(db: Transaction, row: MessageRow, at: Date): Promise<boolean> {
  const withdrawn = await db
    .update(messages)
    .set({ withdraw_time: at, content: "" })
    .where(and(ofTicket(row), eq(messages.message_number, row.message_number)));
  return (withdrawn.rowCount ?? 0) > 0;
}

/** Reading never goes backwards: two windows of one person cannot make a message unread again. */
export async function markRead(db: Queryable, key: TicketKey, user_id: string): Promise<void> {
  const { domain_id, incident_id } = key;
  const read_number = await latestMessageNumber(db, domain_id, [incident_id]);
  await db
    .insert(messageReads)
    .values({ domain_id, incident_id, user_id, read_number })
    .onConflictDoUpdate({
      target: [messageReads.domain_id, messageReads.incident_id, messageReads.user_id],
      set: { read_number: sql`greatest(${messageReads.read_number}, excluded.read_number)` },
    });
}

/** Unread messages of engineers by ticket; tickets without any are left out. */
export async function countUnread(
  db: Queryable,
  domain_id: string,
  user_id: string,
  incident_ids: string[],
): Promise<Map<string, number>> {
  if (incident_ids.length === 0) return new Map();
  const rows = await db
    .select({ incident_id: messages.incident_id, unread: count() })
    .from(messages)
    .leftJoin(
      messageReads,
      and(
        eq(messageReads.domain_id, messages.domain_id),
        eq(messageReads.incident_id, messages.incident_id),
        eq(messageReads.user_id, user_id),
      ),
    )
    .where(
      and(
        eq(messages.domain_id, domain_id),
        inArray(messages.incident_id, incident_ids),
        eq(messages.type, 1),
        isNull(messages.withdraw_time),
        sql`${messages.message_number} > coalesce(${messageReads.read_number}, 0)`,
      ),
    )
    .groupBy(messages.incident_id);
  return new Map(rows.map((row) => [row.incident_id, row.unread]));
}
