/** What hangs on a ticket (messages, files, scores, answers, labels) in one statement: its number of round trips never grows with the ticket. */
import { sql, type SQL } from "drizzle-orm";
import type { Label } from "@/lib/contract/shapes";
import type { AttachmentRow } from "../attachments/attachment-tables";
import type { Queryable } from "../db/database";
import { labelsOf } from "../labels/label-store";
import type { MessageRow } from "../messages/message-tables";
import { isNotWithdrawn } from "./ticket-extends";
import { fromDriver, TICKET_COLUMNS, type DriverRow } from "./ticket-row";
import type { ticketExtends, TicketRow, ticketScores } from "./ticket-tables";

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
type Found = Omit<TicketParts, "messages" | "files"> & { messages: Timed<MessageRow>[]; files: Timed<AttachmentRow>[] };

function withTime<Row extends { create_time: string }>(row: Row): Omit<Row, "create_time"> & { create_time: Date } {
  return { ...row, create_time: new Date(row.create_time) };
}

/** The newest `messagesMax` messages, in the order they were written; withdrawn ones are gone. Each part is one JSON value. */
function partsOf({ domain_id, incident_id }: Key, messagesMax: number) {
  const isOfTicket = sql`domain_id = ${domain_id} and incident_id = ${incident_id}`;
  return {
    messages: sql<Found["messages"]>`(select coalesce(json_agg(m order by m.message_number), '[]') from (
      select * from service.messages where ${isOfTicket} and withdraw_time is null order by message_number desc limit ${messagesMax}) m)`,
    files: sql<
      Found["files"]
    >`(select coalesce(json_agg(f order by f.create_time, f.accessory_id), '[]') from service.attachments f where ${isOfTicket})`,
    scores: sql<
      Found["scores"]
    >`(select coalesce(json_agg(s order by s.satisfaction_id), '[]') from service.ticket_scores s where ${isOfTicket})`,
    answers: sql<Found["answers"]>`(
      select coalesce(json_agg(json_build_object('param_key', param_key, 'message_id', message_id, 'value', value) order by create_time), '[]')
      from service.ticket_extends where ${isOfTicket} and ${isNotWithdrawn})`,
    labels: labelsOf(sql`${domain_id}`, sql`${incident_id}`),
  };
}

const toParts = (found: Found): TicketParts => ({
  ...found,
  messages: found.messages.map(withTime),
  files: found.files.map(withTime),
});

const columnsOf = ({ messages, files, scores, answers, labels }: ReturnType<typeof partsOf>) =>
  sql`${messages} as messages, ${files} as files, ${scores} as scores, ${answers} as answers, ${labels} as labels`;

export async function readTicketParts(db: Queryable, key: Key, messagesMax: number): Promise<TicketParts> {
  const { rows } = await db.execute<Found>(sql`select ${columnsOf(partsOf(key, messagesMax))}`);
  const [found] = rows;
  if (found === undefined) throw new Error("A statement without a condition returned no row.");
  return toParts(found);
}

/** The ticket that fulfils the condition with all its parts, or none. */
export async function findTicketWithParts(
  db: Queryable,
  where: SQL,
  key: Key,
  messagesMax: number,
): Promise<{ ticket: TicketRow; parts: TicketParts } | undefined> {
  const { rows } = await db.execute<DriverRow<Found>>(sql`
    select ${TICKET_COLUMNS}, ${columnsOf(partsOf(key, messagesMax))} from service.tickets
    where "tickets"."domain_id" = ${key.domain_id} and "tickets"."incident_id" = ${key.incident_id} and ${where}`);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { messages, files, scores, answers, labels } = row;
  return { ticket: fromDriver(row), parts: toParts({ messages, files, scores, answers, labels }) };
}
