/** Notices as rows, changed in one transaction with their jobs; whoever changes both begins with the notice. */
import { and, eq, isNotNull, isNull, lte, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../../db/database";
import { newId } from "../../iam/directory";
import { tickets, type TicketRow } from "../../tickets/ticket-tables";
import { addJobs, dropJobs, takeGivenUp, type NoticeKey } from "./notice-jobs";
import { noticeContacts, notices, type NoticeRow } from "./notice-tables";
import { CONTACT_KEPT_MS, DEAD_KEPT_MS } from "./retry";

const before = (at: Date, ms: number) => new Date(at.getTime() - ms);

const isWaiting = ({ domain_id, notice_id }: NoticeKey) =>
  and(eq(notices.domain_id, domain_id), eq(notices.notice_id, notice_id), isNull(notices.dead_time));

/** The last notice of an ended ticket takes along the contacts that were kept for it. Of two that go at once one waits, and sees that it is the last. */
async function dropContacts(tx: Transaction, { domain_id, incident_id }: NoticeRow): Promise<void> {
  const ofTicket = sql`domain_id = ${domain_id} and incident_id = ${incident_id}`;
  await tx.execute(sql`select 1 from service.notice_contacts where ${ofTicket} for update`);
  await tx.execute(sql`
    delete from service.notice_contacts where ${ofTicket}
      and not exists (select 1 from service.notices where ${ofTicket} and dead_time is null)`);
}

/** It has left, or there is nobody any more to whom it could go. */
export async function finish(db: Queryable, notice: NoticeRow): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(notices).where(isWaiting(notice));
    await dropContacts(tx, notice);
    await dropJobs(tx, [notice]);
  });
}

/** Those that pg-boss gave up become dead letters. Answers them. */
export async function buryGivenUp(db: Queryable, limit: number, at: Date): Promise<NoticeRow[]> {
  return db.transaction(async (tx) => {
    const givenUp = await takeGivenUp(tx, limit);
    const buried: NoticeRow[] = [];
    for (const { fault, ...key } of givenUp)
      buried.push(...(await tx.update(notices).set({ dead_time: at, fault }).where(isWaiting(key)).returning()));
    for (const notice of buried) await dropContacts(tx, notice);
    await dropJobs(tx, givenUp);
    return buried;
  });
}

/** One notice for each of `copies` addresses instead of the one for all of them; each is then tried on its own. */
export async function partCopies(db: Queryable, notice: NoticeRow, copies: number): Promise<void> {
  const parts = Array.from({ length: copies }, (_, copy_number) => ({ ...notice, notice_id: newId(), copy_number }));
  await db.transaction(async (tx) => {
    const gone = await tx.delete(notices).where(isWaiting(notice));
    if ((gone.rowCount ?? 0) > 0) {
      await tx.insert(notices).values(parts);
      await addJobs(tx, parts);
    }
    await dropJobs(tx, [notice]);
  });
}

type Ends = Pick<TicketRow, "remind_mail" | "remind_mobile" | "cc_email" | "area_code">;
export type NoticedTicketRow = Pick<TicketRow, "product_category_id" | "language"> & Ends;

/** The notice, and its ticket with the contacts that stand on it, else with those kept for its last notices. */
export async function findNoticed(
  db: Queryable,
  key: NoticeKey,
): Promise<{ notice: NoticeRow; ticket: NoticedTicketRow } | undefined> {
  const [row] = await db
    .select({ notice: notices, ticket: tickets, kept: noticeContacts })
    .from(notices)
    .innerJoin(tickets, and(eq(tickets.domain_id, notices.domain_id), eq(tickets.incident_id, notices.incident_id)))
    .leftJoin(
      noticeContacts,
      and(eq(noticeContacts.domain_id, tickets.domain_id), eq(noticeContacts.incident_id, tickets.incident_id)),
    )
    .where(isWaiting(key));
  if (row === undefined) return undefined;
  const { product_category_id, language, ...ticket } = row.ticket;
  const { remind_mail, remind_mobile, cc_email, area_code } = row.kept ?? ticket;
  return {
    notice: row.notice,
    ticket: { product_category_id, language, remind_mail, remind_mobile, cc_email, area_code },
  };
}

/** Dead letters after a month, contacts that were kept after a day whatever became of their notices. Answers how many. */
export async function forgetOldNotices(db: Queryable, at: Date): Promise<number> {
  const dead = and(isNotNull(notices.dead_time), lte(notices.dead_time, before(at, DEAD_KEPT_MS)));
  const contacts = await db.delete(noticeContacts).where(lte(noticeContacts.create_time, before(at, CONTACT_KEPT_MS)));
  const letters = await db.delete(notices).where(dead);
  return (contacts.rowCount ?? 0) + (letters.rowCount ?? 0);
}
