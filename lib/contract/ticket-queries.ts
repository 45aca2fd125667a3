/** Tickets, read: list, details, counts, log (limits.md 1.6). `sort_key`, `sort_dir`, `has_unread` and the product filters are our own. */
import { z } from "zod";
import { operation } from "./operation";
import { sensitive } from "./sensitive";
import {
  ListAgenciesAnswer,
  ListCaseCcEmailsAnswer,
  ListCaseCountsAnswer,
  ListCaseOperateLogsAnswer,
  ListCasesAnswer,
  ListOrderIncidentAnswer,
  ListSubCustomersAnswer,
  ShowCaseDetailAnswer,
  ShowCaseStatusAnswer,
  ShowPartnersCasesPrivilegeAnswer,
  ShowPartnersServiceInfoAnswer,
} from "./ticket-shapes";

export const ticketQueriesOperations = {
  listCases: operation("GET", "/v2/servicerequest/cases", {
    summary: "List tickets",
    query: z.object({
      search_key: z.array(z.string()).max(32).optional(),
      label_id_list: z.array(z.string()).max(5).optional(),
      app_key: z.string().max(64).optional(),
      incident_id: z.string().max(64).optional(),
      query_start_time: z.string().max(32).optional(),
      query_end_time: z.string().max(32).optional(),
      status: z.int().min(0).max(30).optional(),
      incident_status: z.string().max(32).optional(),
      product_category_id: z.string().max(64).optional(),
      business_type_id: z.string().max(64).optional(),
      has_unread: z.boolean().optional(),
      sort_key: z.enum(["create_time", "update_time", "last_reply_time", "status", "severity"]).optional(),
      sort_dir: z.enum(["asc", "desc"]).optional(),
      x_customer_id: z.string().max(64).optional(),
      x_customer_name: sensitive(z.string().max(64)).optional(),
      group_id: z.string().max(64).optional(),
      offset: z.int().min(0).max(65535).optional(),
      limit: z.int().min(0).max(100).optional(),
    }),
    answer: ListCasesAnswer,
    browser: true,
  }),
  listAgencies: operation("GET", "/v2/servicerequest/agencies", {
    summary: "List agencies",
    answer: ListAgenciesAnswer,
    browser: true,
  }),
  listCaseCcEmails: operation("GET", "/v2/servicerequest/carbon-copy-emails", {
    summary: "Get CC addresses",
    answer: ListCaseCcEmailsAnswer,
    browser: true,
  }),
  listCaseCounts: operation("GET", "/v2/servicerequest/cases/count", {
    summary: "Count tickets by status",
    query: z.object({
      status: z.int().min(0).max(20).optional(),
      product_category_id: z.string().max(64).optional(),
      business_type_id: z.string().max(32).optional(),
      /** Our own: counts of the tickets of a group, for its operators. */
      group_id: z.string().max(64).optional(),
    }),
    answer: ListCaseCountsAnswer,
    browser: true,
  }),
  listCaseOperateLogs: operation("GET", "/v2/servicerequest/cases/{case_id}/operate-logs", {
    summary: "List the operation log of a ticket",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    query: z.object({
      group_id: z.string().max(64).optional(),
      /** Our own: also what engineers did, which the documented kinds of entries do not name. */
      with_service_moves: z.boolean().optional(),
      offset: z.int().min(0).max(65535).optional(),
      limit: z.int().min(0).max(100).optional(),
    }),
    answer: ListCaseOperateLogsAnswer,
    browser: true,
  }),
  listOrderIncident: operation("GET", "/osm/incidentservice/api/v1/queryincident", {
    summary: "List tickets, camel-case variant",
    query: z.object({
      version: z.string().optional(),
      searchKey: z.array(z.string()).optional(),
      labelIdList: z.array(z.int()).optional(),
      appKey: z.string().optional(),
      incidentId: z.string().optional(),
      queryStartTime: z.string().optional(),
      queryEndTime: z.string().optional(),
      status: z.int().min(0).max(100).optional(),
      incidentStatus: z.string().optional(),
      xCustomerName: sensitive(z.string()).optional(),
      groupId: z.string().optional(),
      productCategoryId: z.string().optional(),
      businessTypeId: z.string().optional(),
      pageNo: z.int().min(1).max(65535).optional(),
      pageSize: z.int().min(1).max(100).optional(),
      xCustomerId: z.string().optional(),
    }),
    answer: ListOrderIncidentAnswer,
    browser: true,
  }),
  listSubCustomers: operation("GET", "/v2/servicerequest/customers/sub-customers", {
    summary: "List IAM users of the account",
    query: z.object({
      sub_customer_name: sensitive(z.string().max(64)).optional(),
      sub_customer_id: z.string().max(64).optional(),
    }),
    answer: ListSubCustomersAnswer,
    browser: true,
  }),
  showCaseDetail: operation("GET", "/v2/servicerequest/cases/{case_id}", {
    summary: "Get a ticket",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    query: z.object({ group_id: z.string().max(64).optional(), trim_osm_rich_text_label: z.boolean().optional() }),
    answer: ShowCaseDetailAnswer,
    browser: true,
  }),
  showCaseStatus: operation("GET", "/v2/servicerequest/cases/{case_id}/status", {
    summary: "Get the status of a ticket",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    answer: ShowCaseStatusAnswer,
    browser: true,
  }),
  showPartnersCasesPrivilege: operation("GET", "/v2/servicerequest/cases/partners/privilege/cases-processing", {
    summary: "Tell whether partner tickets may be processed",
    answer: ShowPartnersCasesPrivilegeAnswer,
    browser: true,
  }),
  showPartnersServiceInfo: operation("GET", "/v2/servicerequest/cases/partners/service-info", {
    summary: "Get the related partner service",
    query: z.object({ case_sub_type_id: z.string().max(64).optional(), product_id: z.string().max(64).optional() }),
    answer: ShowPartnersServiceInfoAnswer,
    browser: true,
  }),
};
