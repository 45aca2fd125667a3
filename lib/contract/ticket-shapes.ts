/** Tickets as they are read. Fields of our own (severity, times, unread) are optional: a remote service may leave them out. */
import { z } from "zod";
import { Privilege } from "./permissions";
import { Attachment, Label, Score, TicketStatus } from "./shapes";

/** An answer to a guided field, in the reader's language; protected ones come without their value. */
export const ExtendsValue = z.object({
  param_key: z.string(),
  param_name: z.string(),
  value: z.string().optional(),
  is_sensitive: z.int(),
});
export type ExtendsValue = z.infer<typeof ExtendsValue>;

export const Agency = z.object({
  id: z.string().optional(),
  name: z.string().optional(),
  duration: z.string().optional(),
  trust_domain_name: z.string().optional(),
  trust_domain_id: z.string().optional(),
  create_time: z.string().optional(),
  expire_time: z.string().optional(),
});
export type Agency = z.infer<typeof Agency>;

export const CaseQueryLabel = z.object({
  labelId: z.string().optional(),
  name: z.string().optional(),
  color: z.string().optional(),
});
export type CaseQueryLabel = z.infer<typeof CaseQueryLabel>;

export const TicketContact = z.object({
  area_code: z.string().optional(),
  remind_mobile: z.string().optional(),
  remind_mail: z.string().optional(),
  contact_type: z.string().optional(),
  remind_time: z.string().optional(),
  cc_email: z.string().optional(),
  commodity_id: z.string().optional(),
});
export type TicketContact = z.infer<typeof TicketContact>;

export const TicketMessage = z.object({
  type: z.literal([0, 1]).optional(),
  replier: z.string().optional(),
  content: z.string().optional(),
  message_id: z.string().optional(),
  replier_name: z.string().optional(),
  create_time: z.string().optional(),
  is_first_message: z.int().optional(),
  accessory_list: z.array(Attachment).optional(),
});
export type TicketMessage = z.infer<typeof TicketMessage>;

export const TicketDetail = z.object({
  xcustomer_id: z.string().optional(),
  xcustomer_name: z.string().optional(),
  status: TicketStatus,
  judgement: z.string(),
  incident_id: z.string().optional(),
  business_type_name: z.string(),
  incident_type_name: z.string(),
  customer_id: z.string(),
  dc_name: z.string(),
  simple_description: z.string(),
  source_name: z.string(),
  create_time: z.string(),
  message_list: z.array(TicketMessage),
  incident_satisfaction: z.array(Score),
  severity_name: z.string().optional(),
  business_ownership: z.literal([0, 1, 2]).optional(),
  resolve_time: z.int().optional(),
  ext_info: TicketContact.optional(),
  business_type_id: z.string().optional(),
  product_category_id: z.string().optional(),
  product_category_name: z.string().optional(),
  region_id: z.string().optional(),
  severity_id: z.string().optional(),
  case_type: z.string().optional(),
  root_cause: z.string().optional(),
  resolution: z.string().optional(),
  update_time: z.string().optional(),
  confirmed_time: z.string().optional(),
  first_reply_due: z.string().optional(),
  first_reply_time: z.string().optional(),
  urge_time: z.string().optional(),
  assignee_name: z.string().optional(),
  extends_list: z.array(ExtendsValue).optional(),
  accessory_list: z.array(Attachment).optional(),
  label_list: z.array(Label).optional(),
  has_confidential: z.boolean().optional(),
  is_authorized: z.int().optional(),
});
export type TicketDetail = z.infer<typeof TicketDetail>;

export const OrderIncident = z.object({
  incidentId: z.string().optional(),
  type: z.int().optional(),
  businessTypeName: z.string().optional(),
  incidentTypeName: z.string().optional(),
  customerId: z.string().optional(),
  xcustomerId: z.string().optional(),
  xcustomerName: z.string().optional(),
  dcName: z.string().optional(),
  simpleDescribe: z.string().optional(),
  status: z.int().optional(),
  createTime: z.string().optional(),
  gray: z.boolean().optional(),
  labelList: z.array(CaseQueryLabel).optional(),
});
export type OrderIncident = z.infer<typeof OrderIncident>;

export const TicketSummary = z.object({
  xcustomer_id: z.string().optional(),
  xcustomer_name: z.string().optional(),
  status: TicketStatus,
  incident_id: z.string(),
  business_type_name: z.string(),
  incident_type_name: z.string(),
  product_category_name: z.string().optional(),
  incident_service_type: z.string().optional(),
  customer_id: z.string(),
  dc_name: z.string(),
  simple_description: z.string(),
  root_cause: z.string().optional(),
  resolution: z.string().optional(),
  create_time: z.string(),
  confirmed_time: z.string().optional(),
  label_list: z.array(Label).optional(),
  business_type_id: z.string().optional(),
  product_category_id: z.string().optional(),
  region_id: z.string().optional(),
  severity_id: z.string().optional(),
  severity_name: z.string().optional(),
  update_time: z.string().optional(),
  last_reply_time: z.string().optional(),
  last_reply_type: z.literal([0, 1]).optional(),
  unread_num: z.int().optional(),
  urge_time: z.string().optional(),
  /** Our own, of completed tickets: a ticket is scored once. */
  is_scored: z.boolean().optional(),
});
export type TicketSummary = z.infer<typeof TicketSummary>;

export const OperateLogEntry = z.object({
  incident_log_id: z.string().optional(),
  incident_id: z.string().optional(),
  operate_type: z.int().optional(),
  operator_type: z.int().optional(),
  operator_id: z.string().optional(),
  operator_name: z.string().optional(),
  operate_desc: z.string().optional(),
  operate_time: z.string().optional(),
  timestamp_operate_time: z.string().optional(),
});
export type OperateLogEntry = z.infer<typeof OperateLogEntry>;

export const CcEmail = z.object({
  user_id: z.string().optional(),
  customer_id: z.string().optional(),
  cc_email: z.string().optional(),
});
export type CcEmail = z.infer<typeof CcEmail>;

export const StatusCount = z.object({
  status: TicketStatus.optional(),
  count: z.int().optional(),
});
export type StatusCount = z.infer<typeof StatusCount>;

export const ListAgenciesAnswer = z.object({
  total_count: z.int().optional(),
  agency_list: z.array(Agency).optional(),
});
export type ListAgenciesAnswer = z.infer<typeof ListAgenciesAnswer>;

export const ListCaseCcEmailsAnswer = z.object({
  cc_email_info: CcEmail.optional(),
  mc_email_infos: z.array(z.string()).optional(),
});
export type ListCaseCcEmailsAnswer = z.infer<typeof ListCaseCcEmailsAnswer>;

export const ListCaseCountsAnswer = z.object({
  incident_status_counts: z.array(StatusCount).optional(),
});
export type ListCaseCountsAnswer = z.infer<typeof ListCaseCountsAnswer>;

export const ListCaseOperateLogsAnswer = z.object({
  total_count: z.int().optional(),
  incident_operate_log_list: z.array(OperateLogEntry).optional(),
});
export type ListCaseOperateLogsAnswer = z.infer<typeof ListCaseOperateLogsAnswer>;

export const ListCasesAnswer = z.object({
  total_count: z.int().optional(),
  incident_info_list: z.array(TicketSummary).optional(),
});
export type ListCasesAnswer = z.infer<typeof ListCasesAnswer>;

export const ListOrderIncidentAnswer = z.object({
  totalCount: z.int().optional(),
  incidentInfoList: z.array(OrderIncident).optional(),
});
export type ListOrderIncidentAnswer = z.infer<typeof ListOrderIncidentAnswer>;

export const SubCustomer = z.object({
  mobile: z.string().optional(),
  email: z.string().optional(),
  customer_id: z.string().optional(),
  domain_id: z.string().optional(),
  customer_name: z.string().optional(),
  area_code: z.string().optional(),
  /** Our own, for the account itself: whom it gives rights to, and which ones they have. */
  user_name: z.string().optional(),
  privilege_list: z.array(Privilege).optional(),
});
export type SubCustomer = z.infer<typeof SubCustomer>;

export const ListSubCustomersAnswer = z.object({
  sub_customer_infos: z.array(SubCustomer).optional(),
});
export type ListSubCustomersAnswer = z.infer<typeof ListSubCustomersAnswer>;

export const PartnersServiceInfo = z.object({
  customer_id: z.string().optional(),
  customer_name: z.string().optional(),
  service_time_zone: z.string().optional(),
  service_time_day: z.string().optional(),
  service_time_hour: z.string().optional(),
});
export type PartnersServiceInfo = z.infer<typeof PartnersServiceInfo>;

export const ShowCaseDetailAnswer = z.object({
  incident_detail_info: TicketDetail.optional(),
});
export type ShowCaseDetailAnswer = z.infer<typeof ShowCaseDetailAnswer>;

export const ShowCaseStatusAnswer = z.object({
  status: TicketStatus.optional(),
});
export type ShowCaseStatusAnswer = z.infer<typeof ShowCaseStatusAnswer>;

export const ShowPartnersCasesPrivilegeAnswer = z.object({
  has_privilege: z.boolean().optional(),
});
export type ShowPartnersCasesPrivilegeAnswer = z.infer<typeof ShowPartnersCasesPrivilegeAnswer>;

export const ShowPartnersServiceInfoAnswer = z.object({
  partners_service_info: PartnersServiceInfo.optional(),
});
export type ShowPartnersServiceInfoAnswer = z.infer<typeof ShowPartnersServiceInfoAnswer>;
