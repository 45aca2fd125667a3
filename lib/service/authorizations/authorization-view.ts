/** Authorizations in the words of the wire. Nothing a customer entered goes out, but the masked name of an account that is still granted. */
import type { WireLanguage } from "@/lib/contract/languages";
import type { Authorization, AuthorizationDetail, ProtectedReading } from "@/lib/contract/authorizations";
import type { ProtectedReadingRow } from "../privacy/reading-tables";
import { iso } from "../tickets/ticket-view";
import { statusAt } from "./authorization";
import { maskAccount, type Entered } from "./authorization-grant";
import { wayNames } from "./authorization-names";
import type { ListedAuthorization } from "./authorization-store";
import type { AuthorizationDetailRow, AuthorizationRow } from "./authorization-tables";

export function viewAuthorization(row: AuthorizationRow, language: WireLanguage, at: Date) {
  const { resource_type_name, visit_type_name, content_type_name } = wayNames(row, language);
  return {
    id: row.authorization_id,
    status: statusAt(row, at),
    incident_id: row.incident_id,
    auth_describe: row.auth_describe,
    resource_type_id: row.resource_type_id,
    resource_type_name,
    visit_type_id: row.visit_type_id,
    visit_type_name,
    auth_effective_time: iso(row.auth_effective_time),
    auth_expire_time: iso(row.auth_expire_time),
    reject_reason: row.reject_reason ?? undefined,
    content_type_id: row.content_type_id,
    content_type_name,
    create_time: row.create_time.toISOString(),
    asked_by_name: row.asked_by_name,
    auth_handler_name: row.handler_name ?? undefined,
    answer_time: iso(row.answer_time),
    end_time: iso(row.end_time),
  };
}

export function viewListed(
  row: ListedAuthorization,
  details: readonly AuthorizationDetailRow[],
  language: WireLanguage,
  at: Date,
): Authorization {
  return {
    ...viewAuthorization(row, language, at),
    simple_description: row.simple_description,
    incident_auth_detail_list: details.map((detail) => viewDetail(detail, undefined)),
    customer_id: row.domain_id,
    x_customer_id: row.user_id,
    xcustomer_name: row.user_name,
  };
}

const kind = (type: number | null) => (type === 0 ? 0 : type === 1 ? 1 : undefined);

export function viewDetail(row: AuthorizationDetailRow, entered: Entered | undefined): AuthorizationDetail {
  const account = entered?.account === undefined ? (row.account ?? undefined) : maskAccount(entered.account);
  return {
    id: row.detail_number,
    port: row.port ?? undefined,
    account,
    type: kind(row.type),
    instance_id: row.instance_id ?? undefined,
    instance_name: row.instance_name ?? undefined,
    region_id: row.region_id ?? undefined,
    host: row.host ?? undefined,
    has_entered: row.entered !== null,
  };
}

export function viewReading(row: ProtectedReadingRow): ProtectedReading {
  const { reader_name, reason, is_refused, is_login } = row;
  const reading = { reader_name, reason, is_refused, is_login, read_time: row.read_time.toISOString() };
  return row.detail_number === null ? reading : { ...reading, auth_detail_id: row.detail_number };
}
