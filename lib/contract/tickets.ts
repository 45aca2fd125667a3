/** Tickets, changed: create, act, score, contacts. Limits are those of limits.md 1.5 and 8. */
import { z } from "zod";
import { operation } from "./operation";
import { sensitive } from "./sensitive";
import { Acknowledgement, IdempotencyKey, Score } from "./shapes";
import { DESCRIPTION_LENGTH_MAX, TICKET_SOURCE_ID } from "./ticket-limits";
import { ExtendsValue } from "./ticket-shapes";

export const CreateCasesAnswer = z.object({
  incident_id: z.string().optional(),
});
export type CreateCasesAnswer = z.infer<typeof CreateCasesAnswer>;

export { DESCRIPTION_LENGTH_MAX, TICKET_SOURCE_ID };

export const CreateTicket = z.object({
  incident_sub_type_id: z.string().max(32).optional(),
  product_category_id: z.string().max(64).optional(),
  business_type_id: z.string().min(1, "form.problem_type.required").max(512),
  region_id: z.string().max(64).optional(),
  simple_description: z
    .string()
    .trim()
    .min(1, "form.description.required")
    .max(DESCRIPTION_LENGTH_MAX, "form.description.too_long"),
  source_id: z.literal(TICKET_SOURCE_ID),
  remind_mobile: sensitive(
    z
      .string()
      .max(32)
      .regex(/^[0-9 ()+-]*$/, "form.mobile.invalid"),
  ).optional(),
  remind_mail: sensitive(z.email("form.email.invalid").max(128).or(z.literal(""))).optional(),
  remind_time: z.string().max(16).optional(),
  project_id: z.string().max(64).optional(),
  accessory_ids: z.array(z.string().min(1).max(32)).optional(),
  extends_map: sensitive(z.record(z.string(), z.unknown())).optional(),
  extension_map: sensitive(z.record(z.string(), z.unknown())).optional(),
  severity_id: z.string().max(64).optional(),
  verify_code: sensitive(z.string().max(6)).optional(),
  area_code: z.string().max(32).optional(),
});
export type CreateTicket = z.infer<typeof CreateTicket>;

export const CreateScore = z.object({
  judgement: z.string().max(400),
  incident_satisfaction_list: z.array(Score).max(100),
  group_id: z.string().max(64).optional(),
});
export type CreateScore = z.infer<typeof CreateScore>;

export const CustomerRegion = z.object({
  region_id: z.string().optional(),
  region_name: z.string().optional(),
});
export type CustomerRegion = z.infer<typeof CustomerRegion>;

export const ListCustomersRegionsAnswer = z.object({
  count: z.int().optional(),
  region_infos: z.array(CustomerRegion).optional(),
});
export type ListCustomersRegionsAnswer = z.infer<typeof ListCustomersRegionsAnswer>;

export const PutExtendsParam = z.object({
  group_id: z.string().min(1).max(64).optional(),
  message_id: z.string().min(1).max(64).optional(),
  extends_map: sensitive(z.record(z.string(), z.unknown())).optional(),
});
export type PutExtendsParam = z.infer<typeof PutExtendsParam>;

export const UpdateTicketContact = z.object({
  area_code: z.string().min(1).max(32).optional(),
  remind_mobile: sensitive(z.string().min(1).max(32)).optional(),
  remind_mail: sensitive(z.string().min(1).max(128)).optional(),
  remind_time: z.string().min(1).max(16).optional(),
  group_id: z.string().min(1).max(64).optional(),
  extension_map: sensitive(z.record(z.string(), z.unknown())).optional(),
});
export type UpdateTicketContact = z.infer<typeof UpdateTicketContact>;

export const TicketAction = z.object({
  judgement: z.string().max(400).optional(),
  operate_desc: z.string().max(400).optional(),
  group_id: z.string().max(64).optional(),
  incident_satisfaction_list: z.array(Score).max(100).optional(),
});
export type TicketAction = z.infer<typeof TicketAction>;

export const ticketsOperations = {
  createCaseExtendsParam: operation("POST", "/v2/servicerequest/cases/{case_id}/extends-param", {
    summary: "Submit extended parameters of a ticket",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    body: PutExtendsParam,
    answer: Acknowledgement,
    browser: true,
  }),
  showCaseExtendsParam: operation("GET", "/v2/servicerequest/cases/{case_id}/extends-param", {
    summary: "Get extended parameters of a ticket",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    query: z.object({ group_id: z.string().min(1).max(64).optional() }),
    answer: Acknowledgement.extend({ extends_list: z.array(ExtendsValue).optional() }),
    browser: true,
  }),
  createCases: operation("POST", "/v2/servicerequest/cases", {
    summary: "Create a ticket",
    headers: IdempotencyKey.extend({
      "x-phone-verifiedid": sensitive(z.string().min(1).max(32)).optional(),
      "x-email-verifiedid": sensitive(z.string().min(1).max(32)).optional(),
    }),
    body: CreateTicket,
    answer: CreateCasesAnswer,
    browser: true,
  }),
  createScores: operation("POST", "/v2/servicerequest/cases/{case_id}/score", {
    summary: "Score a ticket",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    body: CreateScore,
    answer: Acknowledgement,
    browser: true,
  }),
  downloadCases: operation("GET", "/v2/servicerequest/cases/export", {
    summary: "Export tickets",
    query: z.object({
      language: z.string().max(32).optional(),
      timezone: z.string().max(64).optional(),
      incident_id: z.string().max(3400).optional(),
      query_start_time: z.string().max(32).optional(),
      query_end_time: z.string().max(32).optional(),
      x_customer_name: sensitive(z.string().max(64)).optional(),
      search_key: z.string().max(64).optional(),
      status: z.int().min(0).max(20).optional(),
      customer_id: z.string().max(64).optional(),
      tenant_source_id_list: z.array(z.string()).max(100).optional(),
      sub_customer_id: z.string().max(64).optional(),
      /** Our own: tickets of a group, for its operators. */
      group_id: z.string().max(64).optional(),
      offset: z.int().min(0).max(65535).optional(),
      limit: z.int().min(0).max(100).optional(),
    }),
    file: true,
    browser: true,
  }),
  listCustomersRegions: operation("GET", "/v2/servicerequest/customers/regions", {
    summary: "List regions of the account",
    answer: ListCustomersRegionsAnswer,
    browser: true,
  }),
  updateCaseContactInfo: operation("PUT", "/v2/servicerequest/cases/{case_id}/contact-info", {
    summary: "Change the contact data of a ticket",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    body: UpdateTicketContact,
    answer: Acknowledgement,
    browser: true,
  }),
  updateCases: operation("POST", "/v2/servicerequest/cases/{case_id}/action", {
    summary: "Cancel, close, urge or delete a ticket",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    query: z.object({ action_id: z.string().min(1).max(64) }),
    body: TicketAction,
    answer: Acknowledgement,
    browser: true,
  }),
};
