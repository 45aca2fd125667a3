/** Writes down in the transaction of an event which notices it asks for: a crash loses none, an event undone sends none. */
import { and, eq, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../../db/database";
import { newId } from "../../iam/directory";
import type { TicketRow } from "../../tickets/ticket-tables";
import type { NotificationChoices } from "../choices/choice";
import { notificationChoicesOf } from "../choices/choice-store";
import { addJobs, dropJobs } from "./notice-jobs";
import { noticeContacts, notices, RECIPIENTS } from "./notice-tables";
import { notBefore } from "./quiet-hours";
import { chosenAs, type TicketEvent } from "./ticket-event";

export type NoticedTicket = Pick<
  TicketRow,
  "domain_id" | "incident_id" | "user_id" | "remind_time" | "time_zone" | (typeof RECIPIENTS)[number]
>;

const KEY = { domain_id: notices.domain_id, notice_id: notices.notice_id };

const hasContact = (ticket: NoticedTicket) => RECIPIENTS.some((recipient) => ticket[recipient] !== null);

type Happened = { event: TicketEvent; status: number; at: Date };

function rowsOf(ticket: NoticedTicket, choices: NotificationChoices, { event, status, at }: Happened) {
  const ways = choices[chosenAs(event, status)];
  return RECIPIENTS.filter((recipient) => ticket[recipient] !== null).flatMap((recipient) => {
    if (!ways.includes(recipient === "remind_mobile" ? "sms" : "email")) return [];
    const { domain_id, incident_id } = ticket;
    return [{ domain_id, incident_id, notice_id: newId(), event, status, recipient, create_time: at }];
  });
}

/** To the contacts on the ticket, in the ways its submitter chose; copies go by e-mail where the submitter hears by e-mail. */
export async function queueNotices(tx: Transaction, ticket: NoticedTicket, happened: Happened): Promise<void> {
  if (!hasContact(ticket)) return;
  const choices = await notificationChoicesOf(tx, ticket.domain_id, ticket.user_id);
  const rows = rowsOf(ticket, choices, happened);
  if (rows.length === 0) return;
  await tx.insert(notices).values(rows);
  await addJobs(
    tx,
    rows.map((row) => ({ ...row, due: notBefore(row.recipient, ticket, happened.at) })),
  );
}

/** For the transaction that ends a ticket, before it erases the contacts: of them only what notices still need is kept, sealed as it is. */
export async function keepForNotices(tx: Transaction, ticket: NoticedTicket, at: Date): Promise<void> {
  if (!hasContact(ticket)) return;
  const { domain_id, incident_id } = ticket;
  const kept = (recipient: (typeof RECIPIENTS)[number]) =>
    sql`case when ${recipient} = any(w.recipients) then t.${sql.identifier(recipient)} end`;
  await tx.execute(sql`
    insert into service.notice_contacts (domain_id, incident_id, remind_mail, remind_mobile, cc_email, area_code, create_time)
    select t.domain_id, t.incident_id, ${kept("remind_mail")}, ${kept("remind_mobile")}, ${kept("cc_email")}, t.area_code,
      ${at.toISOString()}::timestamptz
    from service.tickets t, (
      select array_agg(recipient) as recipients from service.notices
      where domain_id = ${domain_id} and incident_id = ${incident_id} and dead_time is null) w
    where t.domain_id = ${domain_id} and t.incident_id = ${incident_id} and w.recipients is not null
    on conflict do nothing`);
}

/** With a deleted user whatever they would still have heard goes. */
export async function forgetNotices(
  tx: Transaction,
  { domain_id, user_id }: Pick<TicketRow, "domain_id" | "user_id">,
): Promise<void> {
  const ofUser = (table: typeof notices | typeof noticeContacts) =>
    and(
      eq(table.domain_id, domain_id),
      sql`incident_id in (select incident_id from service.tickets where domain_id = ${domain_id} and user_id = ${user_id})`,
    );
  await dropJobs(tx, await tx.delete(notices).where(ofUser(notices)).returning(KEY));
  await tx.delete(noticeContacts).where(ofUser(noticeContacts));
}

/** For a database that was just filled with what happened long ago: nobody hears of that any more. */
export async function forgetAllNotices(db: Queryable): Promise<void> {
  await db.transaction(async (tx) => {
    await dropJobs(tx, await tx.delete(notices).returning(KEY));
    await tx.delete(noticeContacts);
  });
}
