/** Everything the details of a ticket show, in a fixed number of statements however long the conversation is. */
import { and, asc, eq } from "drizzle-orm";
import type { WireLanguage } from "@/lib/contract/languages";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";
import { listAttachments, toWireAttachment } from "../attachments/attachment-store";
import { CONFIDENTIAL_KEY, nameOfSource } from "../catalogue/catalogue";
import type { Queryable } from "../db/database";
import { labelsOfTickets } from "../labels/label-store";
import { listLatestMessages } from "../messages/message-store";
import { viewTicketMessage } from "../messages/message-view";
import type { KeyRing } from "../privacy/key-ring";
import { maskedContact } from "./ticket-contact";
import { listExtends } from "./ticket-extends";
import { ticketScores, type TicketRow } from "./ticket-tables";
import { iso, viewScore, viewTicket } from "./ticket-view";

/** Details carry the newest messages only; older ones are asked for by page. */
const DETAIL_MESSAGES_MAX = 100;

type Reader = { db: Queryable; keys: KeyRing; language: WireLanguage };

async function listScores(db: Queryable, { domain_id, incident_id }: TicketRow) {
  return db
    .select()
    .from(ticketScores)
    .where(and(eq(ticketScores.domain_id, domain_id), eq(ticketScores.incident_id, incident_id)))
    .orderBy(asc(ticketScores.satisfaction_id));
}

export async function describeTicket({ db, keys, language }: Reader, ticket: TicketRow): Promise<TicketDetail> {
  const { domain_id, incident_id } = ticket;
  const [messages, files, scores, answers, labels, contact] = await Promise.all([
    listLatestMessages(db, { domain_id, incident_id }, DETAIL_MESSAGES_MAX),
    listAttachments(db, domain_id, incident_id),
    listScores(db, ticket),
    listExtends(db, ticket, language),
    labelsOfTickets(db, domain_id, [incident_id]),
    maskedContact(keys, db, ticket),
  ]);
  return {
    ...viewTicket(ticket, language),
    case_type: String(ticket.case_type),
    judgement: ticket.judgement,
    source_name: nameOfSource(language),
    business_ownership: 0,
    resolve_time: ticket.resolve_time?.getTime(),
    first_reply_due: iso(ticket.first_reply_due),
    first_reply_time: iso(ticket.first_reply_time),
    assignee_name: ticket.assignee_name ?? undefined,
    ext_info: { ...contact, area_code: ticket.area_code ?? undefined, remind_time: ticket.remind_time ?? undefined },
    message_list: messages.map((message) => viewTicketMessage(message, files)),
    incident_satisfaction: scores.map((score) => viewScore(score, language)),
    accessory_list: files.map(toWireAttachment),
    label_list: labels.get(incident_id) ?? [],
    extends_list: answers.filter((answer) => answer.message_id === ""),
    has_confidential: answers.some((answer) => answer.param_key === CONFIDENTIAL_KEY),
  };
}
