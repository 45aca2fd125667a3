/** Everything the details of a ticket show, in one statement, however long the conversation is. */
import type { WireLanguage } from "@/lib/contract/languages";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";
import { ApiError } from "@/lib/errors/api-error";
import { toWireAttachment } from "../attachments/attachment-store";
import { CONFIDENTIAL_KEY, nameOfSource } from "../catalogue/catalogue";
import type { Queryable } from "../db/database";
import { viewTicketMessage } from "../messages/message-view";
import type { KeyRing } from "../privacy/key-ring";
import type { Call } from "../http/call";
import { visibleTo } from "./ticket-access";
import { maskedContact } from "./ticket-contact";
import { findTicketWithParts, readTicketParts, type TicketParts } from "./ticket-detail-store";
import { viewAnswer } from "./ticket-extends";
import type { TicketRow } from "./ticket-tables";
import { iso, viewScore, viewTicket } from "./ticket-view";

/** Details carry the newest messages only; older ones are asked for by page. */
const DETAIL_MESSAGES_MAX = 100;

type Reader = { db: Queryable; keys: KeyRing; language: WireLanguage };

export function readParts(db: Queryable, key: Pick<TicketRow, "domain_id" | "incident_id">): Promise<TicketParts> {
  return readTicketParts(db, key, DETAIL_MESSAGES_MAX);
}

/** The ticket with its parts, where the caller may see it. */
export async function requireTicketWithParts({ caller, db }: Call, incident_id: string, group_id?: string) {
  const key = { domain_id: caller.domain_id, incident_id };
  const found = await findTicketWithParts(db, visibleTo(caller, group_id), key, DETAIL_MESSAGES_MAX);
  if (found === undefined) throw new ApiError("OSM.01010015", { detail: incident_id });
  return found;
}

export async function describeTicket(reader: Reader, ticket: TicketRow, parts: TicketParts): Promise<TicketDetail> {
  const { db, keys, language } = reader;
  const { messages, files, scores, answers, labels } = parts;
  const contact = await maskedContact(keys, db, ticket);
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
    label_list: labels,
    extends_list: answers
      .filter((answer) => answer.message_id === "")
      .map((answer) => viewAnswer(answer, ticket.business_type_id, language)),
    has_confidential: answers.some((answer) => answer.param_key === CONFIDENTIAL_KEY),
  };
}
