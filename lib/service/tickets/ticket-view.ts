/** Rows in the words of the wire, with display names in the reader's language. */
import type { WireLanguage } from "@/lib/contract/languages";
import type { Label, Score } from "@/lib/contract/shapes";
import type { OperateLogEntry, TicketSummary } from "@/lib/contract/ticket-shapes";
import {
  caseTypeName,
  findProblemType,
  findProduct,
  findRegion,
  findSatisfaction,
  findSeverity,
  nameOf,
} from "../catalogue/catalogue";
import type { Named } from "../catalogue/catalogue-shape";
import { statusOf } from "./ticket-move";
import type { ticketLogs, TicketRow, ticketScores } from "./ticket-tables";

export function iso(time: Date | null): string | undefined {
  return time?.toISOString();
}

/** Display names; what the catalogue no longer knows is shown by its id. */
function namesOf(ticket: TicketRow, language: WireLanguage) {
  const shown = (entry: { name: Named } | undefined, id: string | null) =>
    entry === undefined ? (id ?? "") : nameOf(entry.name, language);
  return {
    business_type_name: shown(findProblemType(ticket.business_type_id), ticket.business_type_id),
    product_category_name: shown(findProduct(ticket.product_category_id), ticket.product_category_id),
    incident_type_name: caseTypeName(ticket.case_type, language),
    dc_name: shown(findRegion(ticket.region_id ?? ""), ticket.region_id),
    severity_name: shown(findSeverity(ticket.severity_id ?? ""), ticket.severity_id),
  };
}

/** What a list row and the details have in common. */
export function viewTicket(ticket: TicketRow, language: WireLanguage) {
  return {
    incident_id: ticket.incident_id,
    status: statusOf(ticket),
    xcustomer_id: ticket.user_id,
    xcustomer_name: ticket.user_name,
    customer_id: ticket.domain_id,
    ...namesOf(ticket, language),
    business_type_id: ticket.business_type_id,
    product_category_id: ticket.product_category_id,
    region_id: ticket.region_id ?? undefined,
    severity_id: ticket.severity_id ?? undefined,
    simple_description: ticket.simple_description,
    root_cause: ticket.root_cause ?? undefined,
    resolution: ticket.resolution ?? undefined,
    create_time: ticket.create_time.toISOString(),
    update_time: ticket.update_time.toISOString(),
    confirmed_time: iso(ticket.confirmed_time),
    urge_time: iso(ticket.urge_time),
  };
}

export function viewSummary(
  ticket: TicketRow,
  labels: Label[],
  { unread_num, is_scored }: { unread_num: number; is_scored?: boolean | null },
  language: WireLanguage,
): TicketSummary {
  const last_reply_type = ticket.last_reply_type === 1 ? 1 : ticket.last_reply_type === 0 ? 0 : undefined;
  return {
    ...viewTicket(ticket, language),
    incident_service_type: "0",
    last_reply_time: iso(ticket.last_reply_time),
    last_reply_type,
    label_list: labels,
    unread_num,
    is_scored: is_scored ?? undefined,
  };
}

export function viewScore(row: typeof ticketScores.$inferSelect, language: WireLanguage): Score {
  const { satisfaction_id, satisfaction_value } = row;
  const dimension = findSatisfaction(satisfaction_id);
  if (dimension === undefined) return { satisfaction_id, satisfaction_value };
  const { value, per_value, sat_category_id } = dimension;
  return {
    satisfaction_id,
    satisfaction_value,
    value,
    per_value,
    sat_category_id,
    satisfaction_name: nameOf(dimension.name, language),
  };
}

export function viewLog({
  log_number,
  domain_id: _account,
  operate_time,
  ...entry
}: typeof ticketLogs.$inferSelect): OperateLogEntry {
  const time = operate_time.toISOString();
  return { ...entry, incident_log_id: String(log_number), operate_time: time, timestamp_operate_time: time };
}
