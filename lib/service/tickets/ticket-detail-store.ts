/** What hangs on a ticket (messages, files, scores, answers, labels) in one statement: its number of round trips never grows with the ticket. */
import { sql } from "drizzle-orm";
import type { Label } from "@/lib/contract/shapes";
import type { AttachmentRow } from "../attachments/attachment-tables";
import type { Queryable } from "../db/database";
import type { MessageRow } from "../messages/message-tables";
import { isNotWithdrawn } from "./ticket-extends";
import type { ticketExtends, ticketScores } from "./ticket-tables";

type Key = { domain_id: string; incident_id: string };

export type TicketAnswer = Pick<typeof ticketExtends.$inferSelect, "param_key" | "message_id" | "value">;

export type TicketParts = {
  messages: MessageRow[];
  files: AttachmentRow[];
  scores: (typeof ticketScores.$inferSelect)[];
  answers: TicketAnswer[];
  labels: Label[];
};

/** In JSON, times are text. */
type Timed<Row> = Omit<Row, "create_time"> & { create_time: string };
type Found = Omit<TicketParts, "messages" | "files"> & {
  messages: Timed<MessageRow>[];
  files: Timed<AttachmentRow>[];
  [column: string]: unknown;
};

function withTime<Row extends { create_time: string }>(row: Row): Omit<Row, "create_time"> & { create_time: Date } {
  return { ...row, create_time: new Date(row.create_time) };
}

/** The newest `messagesMax` messages, in the order they were written; withdrawn ones are gone. */
export async function readTicketParts(
  db: Queryable,
  { domain_id, incident_id }: Key,
  messagesMax: number,
): Promise<TicketParts> {
  const isOfTicket = sql`domain_id = ${domain_id} and incident_id = ${incident_id}`;
  const { rows } = await db.execute<Found>(sql`select
    (select coalesce(json_agg(m order by m.message_number), '[]') from (
      select * from service.messages where ${isOfTicket} and withdraw_time is null order by message_number desc limit ${messagesMax}) m) as messages,
    (select coalesce(json_agg(f order by f.create_time, f.accessory_id), '[]') from service.attachments f where ${isOfTicket}) as files,
    (select coalesce(json_agg(s order by s.satisfaction_id), '[]') from service.ticket_scores s where ${isOfTicket}) as scores,
    (select coalesce(json_agg(json_build_object('param_key', param_key, 'message_id', message_id, 'value', value) order by create_time), '[]')
      from service.ticket_extends where ${isOfTicket} and ${isNotWithdrawn}) as answers,
    (select coalesce(json_agg(json_build_object('label_id', l.label_id, 'name', l.name, 'color', l.color) order by l.label_id), '[]')
      from service.ticket_labels t join service.labels l using (domain_id, label_id)
      where t.domain_id = ${domain_id} and t.incident_id = ${incident_id}) as labels`);
  const [found] = rows;
  if (found === undefined) throw new Error("A statement without a condition returned no row.");
  return { ...found, messages: found.messages.map(withTime), files: found.files.map(withTime) };
}
