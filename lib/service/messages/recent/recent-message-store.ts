/** Engineers' messages over all tickets of a reader, newest first, by account and time; cursors name the last one seen. */
import { and, desc, eq, getTableColumns, gte, isNull, sql, type SQL } from "drizzle-orm";
import type { Queryable } from "../../db/database";
import type { Owner } from "../../iam/caller";
import { tickets } from "../../tickets/ticket-tables";
import { messageReads, messages, type MessageRow } from "../message-tables";
import type { Cursor } from "./recent-cursor";

export type RecentRow = MessageRow & {
  simple_description: string;
  status: number;
  user_name: string;
  is_unread: boolean;
};

const IS_UNREAD = sql<boolean>`${messages.message_number} > coalesce(${messageReads.read_number}, 0)`;

const ofTicket = and(eq(tickets.domain_id, messages.domain_id), eq(tickets.incident_id, messages.incident_id));

function readBy(user_id: string): SQL | undefined {
  return and(
    eq(messageReads.domain_id, messages.domain_id),
    eq(messageReads.incident_id, messages.incident_id),
    eq(messageReads.user_id, user_id),
  );
}

/** `visible` says which tickets: of one's own account and within one's reach. */
function fromEngineers({ domain_id }: Owner, visible: SQL | undefined): SQL | undefined {
  return and(eq(messages.domain_id, domain_id), eq(messages.type, 1), isNull(messages.withdraw_time), visible);
}

const placeOf = ({ at, message_number }: Cursor) => sql`(${at.toISOString()}::timestamptz, ${message_number}::bigint)`;
const PLACE = sql`(${messages.create_time}, ${messages.message_number})`;

type Reach = { visible: SQL | undefined; since: Date };
type Wanted = { incident_id: string | undefined; before: Cursor | undefined; limit: number };

const ROW = {
  ...getTableColumns(messages),
  simple_description: tickets.simple_description,
  status: tickets.status,
  user_name: tickets.user_name,
};

export async function listRecent(
  db: Queryable,
  reader: Owner,
  { visible, incident_id, before, limit }: Pick<Reach, "visible"> & Wanted,
): Promise<RecentRow[]> {
  return db
    .select({ ...ROW, is_unread: IS_UNREAD })
    .from(messages)
    .innerJoin(tickets, ofTicket)
    .leftJoin(messageReads, readBy(reader.user_id))
    .where(
      and(
        fromEngineers(reader, visible),
        incident_id === undefined ? undefined : eq(messages.incident_id, incident_id),
        before === undefined ? undefined : sql`${PLACE} < ${placeOf(before)}`,
      ),
    )
    .orderBy(desc(messages.create_time), desc(messages.message_number))
    .limit(limit);
}

/** Unread messages are looked for among the newest ones only: where all is read, that is how far the search goes. */
const UNREAD_AMONG = 1000;

function newestOf(db: Queryable, reader: Owner, { visible, since }: Reach) {
  return db
    .select(ROW)
    .from(messages)
    .innerJoin(tickets, ofTicket)
    .where(and(fromEngineers(reader, visible), gte(messages.create_time, since)))
    .orderBy(desc(messages.create_time), desc(messages.message_number))
    .limit(UNREAD_AMONG)
    .as("newest");
}

type Newest = ReturnType<typeof newestOf>;

const isUnread = (newest: Newest) => sql`${newest.message_number} > coalesce(${messageReads.read_number}, 0)`;

function readOf(newest: Newest, user_id: string): SQL | undefined {
  return and(
    eq(messageReads.domain_id, newest.domain_id),
    eq(messageReads.incident_id, newest.incident_id),
    eq(messageReads.user_id, user_id),
  );
}

export async function listUnread(
  db: Queryable,
  reader: Owner,
  { visible, since, incident_id, before, limit }: Reach & Wanted,
): Promise<RecentRow[]> {
  const newest = newestOf(db, reader, { visible, since });
  const place = sql`(${newest.create_time}, ${newest.message_number})`;
  const rows = await db
    .select()
    .from(newest)
    .leftJoin(messageReads, readOf(newest, reader.user_id))
    .where(
      and(
        isUnread(newest),
        incident_id === undefined ? undefined : eq(newest.incident_id, incident_id),
        before === undefined ? undefined : sql`${place} < ${placeOf(before)}`,
      ),
    )
    .orderBy(desc(newest.create_time), desc(newest.message_number))
    .limit(limit);
  return rows.map((row) => ({ ...row.newest, is_unread: true }));
}

/** Stops at `max`: a badge shows no more. */
export async function countUnreadMessages(
  db: Queryable,
  reader: Owner,
  { visible, since, max }: Reach & { max: number },
): Promise<number> {
  const newest = newestOf(db, reader, { visible, since });
  const found = db
    .select({ one: sql`1`.as("one") })
    .from(newest)
    .leftJoin(messageReads, readOf(newest, reader.user_id))
    .where(isUnread(newest))
    .limit(max)
    .as("found");
  const [row] = await db.select({ total: sql<number>`count(*)::int` }).from(found);
  return row?.total ?? 0;
}

/** Up to the given message, in one ticket or in all of them. Reading never goes backwards. */
export async function markReadUpTo(
  db: Queryable,
  reader: Owner,
  { visible, since, until, incident_id }: Reach & { until: Cursor; incident_id: string | undefined },
): Promise<void> {
  const { user_id } = reader;
  const unread = db
    .select({
      domain_id: messages.domain_id,
      incident_id: messages.incident_id,
      user_id: sql<string>`${user_id}::varchar`.as("user_id"),
      read_number: sql<number>`max(${messages.message_number})`.as("read_number"),
    })
    .from(messages)
    .innerJoin(tickets, ofTicket)
    .leftJoin(messageReads, readBy(user_id))
    .where(
      and(
        fromEngineers(reader, visible),
        gte(messages.create_time, since),
        incident_id === undefined ? undefined : eq(messages.incident_id, incident_id),
        IS_UNREAD,
        sql`${PLACE} <= ${placeOf(until)}`,
      ),
    )
    .groupBy(messages.domain_id, messages.incident_id);
  await db
    .insert(messageReads)
    .select(unread)
    .onConflictDoUpdate({
      target: [messageReads.domain_id, messageReads.incident_id, messageReads.user_id],
      set: { read_number: sql`greatest(${messageReads.read_number}, excluded.read_number)` },
    });
}
