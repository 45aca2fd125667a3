/** The camel-case list of the SDK: the same tickets under other names, with pages by number (limits.md 1.6). Pure. */
import type { OrderIncident } from "@/lib/contract/ticket-shapes";
import type { Label } from "@/lib/contract/shapes";
import type { WireLanguage } from "@/lib/contract/languages";
import type { TicketFilter } from "../tickets/ticket-filter";
import type { TicketRow } from "../tickets/ticket-tables";
import { viewTicket } from "../tickets/ticket-view";

export type OrderQuery = {
  searchKey?: string[] | undefined;
  labelIdList?: number[] | undefined;
  appKey?: string | undefined;
  incidentId?: string | undefined;
  queryStartTime?: string | undefined;
  queryEndTime?: string | undefined;
  status?: number | undefined;
  incidentStatus?: string | undefined;
  xCustomerName?: string | undefined;
  xCustomerId?: string | undefined;
  productCategoryId?: string | undefined;
  businessTypeId?: string | undefined;
};

export function filterOf(query: OrderQuery): TicketFilter {
  return {
    search_key: query.searchKey,
    label_id_list: query.labelIdList?.map(String),
    app_key: query.appKey,
    incident_id: query.incidentId,
    query_start_time: query.queryStartTime,
    query_end_time: query.queryEndTime,
    status: query.status,
    incident_status: query.incidentStatus,
    x_customer_name: query.xCustomerName,
    x_customer_id: query.xCustomerId,
    product_category_id: query.productCategoryId,
    business_type_id: query.businessTypeId,
  };
}

export function viewOrderIncident(ticket: TicketRow, labels: Label[], language: WireLanguage): OrderIncident {
  const shown = viewTicket(ticket, language);
  return {
    incidentId: shown.incident_id,
    type: ticket.case_type,
    businessTypeName: shown.business_type_name,
    incidentTypeName: shown.incident_type_name,
    customerId: shown.customer_id,
    xcustomerId: shown.xcustomer_id,
    xcustomerName: shown.xcustomer_name,
    dcName: shown.dc_name,
    simpleDescribe: shown.simple_description,
    status: shown.status,
    createTime: shown.create_time,
    gray: false,
    labelList: labels.map(({ label_id, name, color }) => ({ labelId: String(label_id), name, color })),
  };
}
