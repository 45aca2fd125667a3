/** Tickets of version 1.0 in both directions: its requests as those of version 2, its answers from those of version 2. Pure. */
import type {
  HistoricalCase,
  HistoricalCaseDetail,
  HistoricalCreateCase,
  HistoricalMessage,
} from "@/lib/contract/historical";
import type { WireLanguage } from "@/lib/contract/languages";
import { parseInput } from "@/lib/contract/parse";
import type { Score, TicketStatus } from "@/lib/contract/shapes";
import { CreateTicket } from "@/lib/contract/tickets";
import type { TicketDetail, TicketMessage } from "@/lib/contract/ticket-shapes";
import { toWireInstant } from "@/lib/format/wire-time";
import { CONFIDENTIAL_KEY, findProblemType, nameOf } from "../catalogue/catalogue";
import type { TicketRow } from "../tickets/ticket-tables";
import { viewTicket } from "../tickets/ticket-view";

const HISTORICAL_STATUS = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 1, 12: 12, 13: 3, 17: 1 } as const satisfies Record<
  TicketStatus,
  number
>;

/** Version 1.0 knows neither suspended tickets nor those that wait for feedback: both are being processed. */
export function historicalStatus(status: TicketStatus) {
  return HISTORICAL_STATUS[status];
}

/** The states of version 2 that a state of version 1.0 stands for, as a filter writes them. */
export function statusesOf(status: number | undefined): string | undefined {
  if (status === undefined) return undefined;
  const found = Object.entries(HISTORICAL_STATUS).filter(([, historical]) => historical === status);
  return found.map(([own]) => own).join(",");
}

const given = (text: string | undefined) => (text === "" ? undefined : text);

/** Access data is confidential information, which is sealed; without the mark that it is given, it is dropped. */
export function confidentialOf(sent: { isAuthorized?: number | undefined; authorizationContent?: string | undefined }) {
  const content = sent.isAuthorized === 0 ? undefined : given(sent.authorizationContent);
  return content === undefined ? undefined : { [CONFIDENTIAL_KEY]: content };
}

/** A description is optional here and needed in version 2: without one the problem type speaks for itself. */
function descriptionOf(body: HistoricalCreateCase, language: WireLanguage): string | undefined {
  const problem = findProblemType(body.businessTypeId);
  return given(body.simpleDescribe?.trim()) ?? (problem === undefined ? "?" : nameOf(problem.name, language));
}

export function toCreateTicket(body: HistoricalCreateCase, language: WireLanguage): CreateTicket {
  return parseInput(CreateTicket, {
    business_type_id: body.businessTypeId,
    product_category_id: given(body.productCategoryId) ?? given(body.productCategory),
    region_id: given(body.regionId),
    simple_description: descriptionOf(body, language),
    source_id: body.sourceId,
    remind_mobile: given(body.remindMobile),
    remind_mail: given(body.remindMail),
    accessory_ids: body.accessoryIds?.filter((id) => id !== ""),
    extends_map: confidentialOf(body),
  });
}

export function viewCase(ticket: TicketRow, language: WireLanguage): HistoricalCase {
  const shown = viewTicket(ticket, language);
  return {
    caseId: shown.incident_id,
    businessTypeName: shown.business_type_name,
    typeName: shown.incident_type_name,
    customerId: shown.customer_id,
    subCustomerId: shown.xcustomer_id,
    subCustomerName: shown.xcustomer_name,
    dcName: shown.dc_name,
    simpleDescribe: shown.simple_description,
    status: `${historicalStatus(shown.status)}`,
    createTime: toWireInstant(ticket.create_time),
  };
}

const inSeconds = (time: string | undefined) => (time === undefined ? undefined : toWireInstant(new Date(time)));

function viewMessage(message: TicketMessage): HistoricalMessage {
  return {
    messageId: message.message_id,
    type: message.type,
    replier: message.replier,
    replierName: message.replier_name,
    content: message.content,
    accessoryDetailList: (message.accessory_list ?? []).map((file) => ({
      accessoryId: file.accessory_id,
      accessoryName: file.file_actual_name,
    })),
    createTime: inSeconds(message.create_time),
  };
}

/** Version 1.0 knows two of the dimensions. */
function viewScores(scores: Score[]) {
  return scores.flatMap(({ satisfaction_id, satisfaction_value }) =>
    satisfaction_id === 1 || satisfaction_id === 3
      ? [{ satisfactionId: satisfaction_id as 1 | 3, satisfactionValue: satisfaction_value }]
      : [],
  );
}

export function viewCaseDetail(detail: TicketDetail): HistoricalCaseDetail {
  return {
    caseId: detail.incident_id,
    businessTypeName: detail.business_type_name,
    incidentTypeName: detail.incident_type_name,
    typeName: detail.incident_type_name,
    customerId: detail.customer_id,
    subCustomerId: detail.xcustomer_id,
    subCustomerName: detail.xcustomer_name,
    dcName: detail.dc_name,
    simpleDescribe: detail.simple_description,
    status: historicalStatus(detail.status),
    sourceName: detail.source_name,
    createTime: inSeconds(detail.create_time),
    messageList: detail.message_list.map(viewMessage),
    satisfaction: viewScores(detail.incident_satisfaction),
    judgement: detail.judgement,
    isAuthorized: detail.has_confidential === true ? 1 : 0,
  };
}
