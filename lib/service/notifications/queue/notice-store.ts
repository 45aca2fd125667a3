/** The queue in SQL. Taking a notice passes over those another instance is taking; whoever took it has it for the time of the lease. */
import { and, asc, eq, inArray, isNotNull, isNull, lte, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../../db/database";
import { newId } from "../../iam/directory";
import { tickets, type TicketRow } from "../../tickets/ticket-tables";
import { noticeContacts, notices, type NoticeRow } from "./notice-tables";
import { CONTACT_KEPT_MS, DEAD_KEPT_MS, LEASE_MS, retryDelayMs } from "./retry";

const before = (at: Date, ms: number) => new Date(at.getTime() - ms);
const after = (at: Date, ms: number) => new Date(at.getTime() + ms);

/** Each taking counts as an attempt, so that a notice that kills its process does not come back for ever. */
export async function takeDue(db: Queryable, limit: number, at: Date): Promise<NoticeRow[]> {
  return db.transaction(async (tx) => {
    const due = await tx
      .select({ notice_id: notices.notice_id })
      .from(notices)
      .where(and(isNull(notices.dead_time), lte(notices.due_time, at)))
      .orderBy(asc(notices.due_time), asc(notices.notice_id))
      .limit(limit)
      .for("update", { skipLocked: true });
    if (due.length === 0) return [];
    const ids = due.map((row) => row.notice_id);
    return tx
      .update(notices)
      .set({ attempts: sql`${notices.attempts} + 1`, due_time: after(at, LEASE_MS) })
      .where(inArray(notices.notice_id, ids))
      .returning();
  });
}

/** Only as long as nobody else took it after us. */
const isHeld = (notice: NoticeRow) =>
  and(
    eq(notices.domain_id, notice.domain_id),
    eq(notices.notice_id, notice.notice_id),
    eq(notices.attempts, notice.attempts),
  );

/** The last notice of an ended ticket takes along the contacts that were kept for it. */
async function dropContacts(tx: Transaction, { domain_id, incident_id }: NoticeRow): Promise<void> {
  await tx.execute(sql`
    delete from service.notice_contacts where domain_id = ${domain_id} and incident_id = ${incident_id}
      and not exists (select 1 from service.notices
        where domain_id = ${domain_id} and incident_id = ${incident_id} and dead_time is null)`);
}

export async function finish(db: Queryable, notice: NoticeRow): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(notices).where(isHeld(notice));
    await dropContacts(tx, notice);
  });
}

export async function retryLater(db: Queryable, notice: NoticeRow, fault: string, at: Date): Promise<void> {
  await db
    .update(notices)
    .set({ due_time: after(at, retryDelayMs(notice.attempts)), fault })
    .where(isHeld(notice));
}

export async function bury(db: Queryable, notice: NoticeRow, fault: string, at: Date): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(notices).set({ dead_time: at, fault }).where(isHeld(notice));
    await dropContacts(tx, notice);
  });
}

/** One notice for each of `copies` addresses instead of the one for all of them; each is then tried on its own. */
export async function partCopies(db: Queryable, notice: NoticeRow, copies: number, at: Date): Promise<void> {
  const parts = Array.from({ length: copies }, (_, copy_number) => ({
    ...notice,
    notice_id: newId(),
    copy_number,
    attempts: 0,
    due_time: at,
  }));
  await db.transaction(async (tx) => {
    const gone = await tx.delete(notices).where(isHeld(notice));
    if ((gone.rowCount ?? 0) > 0) await tx.insert(notices).values(parts);
  });
}

type Ends = Pick<TicketRow, "remind_mail" | "remind_mobile" | "cc_email" | "area_code">;
export type NoticedTicketRow = Pick<TicketRow, "product_category_id" | "language"> & Ends;

/** The ticket with the contacts that stand on it, else with those kept for its last notices. */
export async function findNoticed(db: Queryable, notice: NoticeRow): Promise<NoticedTicketRow | undefined> {
  const [row] = await db
    .select({ ticket: tickets, kept: noticeContacts })
    .from(tickets)
    .leftJoin(
      noticeContacts,
      and(eq(noticeContacts.domain_id, tickets.domain_id), eq(noticeContacts.incident_id, tickets.incident_id)),
    )
    .where(and(eq(tickets.domain_id, notice.domain_id), eq(tickets.incident_id, notice.incident_id)));
  if (row === undefined) return undefined;
  const { product_category_id, language, ...ticket } = row.ticket;
  const { remind_mail, remind_mobile, cc_email, area_code } = row.kept ?? ticket;
  return { product_category_id, language, remind_mail, remind_mobile, cc_email, area_code };
}

/** Dead letters after a month, contacts that were kept after a day whatever became of their notices. Answers how many. */
export async function forgetOldNotices(db: Queryable, at: Date): Promise<number> {
  const dead = and(isNotNull(notices.dead_time), lte(notices.dead_time, before(at, DEAD_KEPT_MS)));
  const contacts = await db.delete(noticeContacts).where(lte(noticeContacts.create_time, before(at, CONTACT_KEPT_MS)));
  const letters = await db.delete(notices).where(dead);
  return (contacts.rowCount ?? 0) + (letters.rowCount ?? 0);
}
