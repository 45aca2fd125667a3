/** Access that a customer hands to engineers, and what they did with it (limits.md 2). */
import { z } from "zod";
import { SECRET_LENGTH_MAX } from "./authorization-ways";
import {
  ListHistoryOperateLogsAnswer,
  ListHistorySessionsAnswer,
  ListTransportHistoriesAnswer,
} from "./authorization-records";
import { operation } from "./operation";
import { sensitive } from "./sensitive";
import { Acknowledgement } from "./shapes";

export const ConfirmAuthorizationDetail = z.object({
  port: z.int().min(1).max(65535).optional(),
  account: sensitive(z.string()).optional(),
  /** The secret of whatever kind was asked for: a password, a private key or a text. */
  password: sensitive(z.string()).optional(),
  /** Our own: opens a private key. */
  passphrase: sensitive(z.string().max(1024)).optional(),
  auth_detail_id: z.int(),
});
export type ConfirmAuthorizationDetail = z.infer<typeof ConfirmAuthorizationDetail>;

export const ConfirmAuthorization = z.object({
  auth_detail_list: z.array(ConfirmAuthorizationDetail).max(6).optional(),
  auth_effective_time: z.int().min(0).optional(),
  auth_expire_time: z.int().min(0).optional(),
  group_id: z.string().max(64).optional(),
  agency_id: z.string().max(64).optional(),
});
export type ConfirmAuthorization = z.infer<typeof ConfirmAuthorization>;

export const AuthorizationStatus = z.literal([-1, 0, 1, 2, 3, 4, 5, 6, 7]);
export type AuthorizationStatus = z.infer<typeof AuthorizationStatus>;

export const AuthorizationDetail = z.object({
  id: z.int().optional(),
  port: z.int().optional(),
  account: z.string().optional(),
  type: z.literal([0, 1]).optional(),
  instance_id: z.string().optional(),
  instance_name: z.string().optional(),
  region_id: z.string().optional(),
  /** Our own: the address that was asked for. */
  host: z.string().optional(),
  /** Our own: something was entered for this item and is still kept. */
  has_entered: z.boolean().optional(),
});
export type AuthorizationDetail = z.infer<typeof AuthorizationDetail>;

/** Our own: who asked, who answered and when, and when it ended before its time. */
const Answered = z.object({
  asked_by_name: z.string().optional(),
  auth_handler_name: z.string().optional(),
  answer_time: z.string().optional(),
  end_time: z.string().optional(),
});

export const Authorization = Answered.extend({
  id: z.string().optional(),
  status: AuthorizationStatus.optional(),
  incident_id: z.string().optional(),
  simple_description: z.string().optional(),
  auth_describe: z.string().optional(),
  resource_type_id: z.string().optional(),
  resource_type_name: z.string().optional(),
  visit_type_id: z.string().optional(),
  visit_type_name: z.string().optional(),
  create_time: z.string().optional(),
  auth_effective_time: z.string().optional(),
  auth_expire_time: z.string().optional(),
  reject_reason: z.string().optional(),
  customer_id: z.string().optional(),
  x_customer_id: z.string().optional(),
  xcustomer_name: z.string().optional(),
  content_of_auth_letter: z.string().optional(),
  /** The three below are our own in a list, so that it can say what is given to what. */
  content_type_id: z.string().optional(),
  content_type_name: z.string().optional(),
  incident_auth_detail_list: z.array(AuthorizationDetail).optional(),
});
export type Authorization = z.infer<typeof Authorization>;

export const ListAuthorizationsAnswer = z.object({
  count: z.int().optional(),
  incident_auth_list: z.array(Authorization).optional(),
});
export type ListAuthorizationsAnswer = z.infer<typeof ListAuthorizationsAnswer>;

export const OperateAuthorization = z.object({
  reject_reason: z.string().min(1).max(300).optional(),
  group_id: z.string().min(1).max(64).optional(),
});
export type OperateAuthorization = z.infer<typeof OperateAuthorization>;

/** Our own: an engineer read something in clear, or was refused to. */
export const ProtectedReading = z.object({
  reader_name: z.string(),
  reason: z.string(),
  read_time: z.string(),
  is_refused: z.boolean(),
  /** The service logged in with it for the reader, who did not see it. */
  is_login: z.boolean(),
  auth_detail_id: z.int().optional(),
});
export type ProtectedReading = z.infer<typeof ProtectedReading>;

/** Our own: the agreement that was accepted before access was given. */
export const AuthorizationLetter = z.object({
  agreement_name: z.string(),
  version: z.int(),
  content: z.string(),
  sign_time: z.string(),
});
export type AuthorizationLetter = z.infer<typeof AuthorizationLetter>;

export const ShowAuthorizationDetailAnswer = Answered.extend({
  id: z.string().optional(),
  status: AuthorizationStatus.optional(),
  incident_id: z.string().optional(),
  simple_description: z.string().optional(),
  resource_type_id: z.string().optional(),
  resource_type_name: z.string().optional(),
  visit_type_id: z.string().optional(),
  visit_type_name: z.string().optional(),
  auth_effective_time: z.string().optional(),
  auth_expire_time: z.string().optional(),
  reject_reason: z.string().optional(),
  incident_auth_detail_list: z.array(AuthorizationDetail).optional(),
  xcustomer_name: z.string().optional(),
  agency_name: z.string().optional(),
  auth_describe: z.string().optional(),
  content_type_id: z.string().optional(),
  content_type_name: z.string().optional(),
  reading_list: z.array(ProtectedReading).optional(),
  create_time: z.string().optional(),
  letter: AuthorizationLetter.optional(),
});
export type ShowAuthorizationDetailAnswer = z.infer<typeof ShowAuthorizationDetailAnswer>;

export const ShowLoginTypeAnswer = z.object({
  login_type: z.enum(["ASSUMED", "FEDERATION", ""]).optional(),
});
export type ShowLoginTypeAnswer = z.infer<typeof ShowLoginTypeAnswer>;

/** The longest password; where a private key was asked for, `password` holds the key, which may be longer. */
export const PASSWORD_LENGTH_MAX = 1024;

export const VerifyHost = z.object({
  port: z.int().min(1).max(65535),
  account: sensitive(z.string().min(1).max(64)),
  password: sensitive(z.string().min(1).max(SECRET_LENGTH_MAX)),
  /** Our own: opens the private key. */
  passphrase: sensitive(z.string().max(PASSWORD_LENGTH_MAX)).optional(),
  group_id: z.string().max(64).optional(),
});
export type VerifyHost = z.infer<typeof VerifyHost>;

export const authorizationsOperations = {
  checkHosts: operation(
    "POST",
    "/v2/servicerequest/authorizations/authorization-details/{authorization_detail_id}/verify-host",
    {
      summary: "Check that host login data works",
      params: z.object({ authorization_detail_id: z.int().min(0) }),
      body: VerifyHost,
      /** `checked` is our own: whether the login itself was tried, or only that the port answers. */
      answer: Acknowledgement.extend({ checked: z.enum(["login", "port"]).optional() }),
      browser: true,
    },
  ),
  confirmAuthorizations: operation("PUT", "/v2/servicerequest/authorizations/{authorization_id}", {
    summary: "Grant an authorization",
    params: z.object({ authorization_id: z.string().min(1).max(32) }),
    body: ConfirmAuthorization,
    answer: Acknowledgement,
    browser: true,
  }),
  showAuthorizationDetail: operation("GET", "/v2/servicerequest/authorizations/{authorization_id}", {
    summary: "Get an authorization",
    params: z.object({ authorization_id: z.string().min(1).max(32) }),
    query: z.object({
      group_id: z.string().min(1).max(64).optional(),
      trim_osm_rich_text_label: z.boolean().optional(),
    }),
    answer: ShowAuthorizationDetailAnswer,
    browser: true,
  }),
  listAuthorizations: operation("GET", "/v2/servicerequest/authorizations", {
    summary: "List authorizations",
    query: z.object({
      sub_customer_name: sensitive(z.string().max(256)).optional(),
      incident_id: z.string().max(64).optional(),
      status: z.int().min(-1).max(10).optional(),
      simple_description: z.string().max(2000).optional(),
      offset: z.int().min(0).max(65535).optional(),
      limit: z.int().min(1).max(100).optional(),
      group_id: z.string().max(64).optional(),
      trim_osm_rich_text_label: z.boolean().optional(),
    }),
    answer: ListAuthorizationsAnswer,
    browser: true,
  }),
  listHistoryOperateLogs: operation(
    "GET",
    "/v2/servicerequest/authorizations/{authorization_id}/authorization-details/{authorization_detail_id}/sessions/{session_id}/operation-logs",
    {
      summary: "List commands of a bastion session",
      params: z.object({
        authorization_id: z.string().min(1).max(32),
        authorization_detail_id: z.int().min(0),
        session_id: z.int().min(0),
      }),
      query: z.object({
        group_id: z.string().max(64).optional(),
        sort: z.literal([0, 1]).optional(),
        offset: z.int().min(0).max(65535).optional(),
        limit: z.int().min(1).max(100).optional(),
      }),
      answer: ListHistoryOperateLogsAnswer,
      browser: true,
    },
  ),
  listHistorySessions: operation(
    "GET",
    "/v2/servicerequest/authorizations/{authorization_id}/authorization-details/{authorization_detail_id}/history-sessions",
    {
      summary: "List past bastion sessions",
      params: z.object({ authorization_id: z.string().min(1).max(32), authorization_detail_id: z.int() }),
      query: z.object({
        group_id: z.string().max(64).optional(),
        offset: z.int().min(0).max(65535).optional(),
        limit: z.int().min(1).max(100).optional(),
      }),
      answer: ListHistorySessionsAnswer,
      browser: true,
    },
  ),
  listTransportHistories: operation(
    "GET",
    "/v2/servicerequest/authorizations/{authorization_id}/authorization-details/{authorization_detail_id}/sessions/{session_id}/operation-file-logs",
    {
      summary: "List file transfers of a bastion session",
      params: z.object({
        authorization_id: z.string().min(1).max(32),
        authorization_detail_id: z.int().min(0),
        session_id: z.int().min(0),
      }),
      query: z.object({
        group_id: z.string().max(64).optional(),
        sort: z.literal([0, 1]).optional(),
        offset: z.int().min(0).max(65535).optional(),
        limit: z.int().min(1).max(100).optional(),
      }),
      answer: ListTransportHistoriesAnswer,
      browser: true,
    },
  ),
  showLoginType: operation("GET", "/v2/servicerequest/authorizations/login-type", {
    summary: "Get the login type",
    answer: ShowLoginTypeAnswer,
    browser: true,
  }),
  updateAuthorizations: operation("PUT", "/v2/servicerequest/authorizations/{authorization_id}/action", {
    summary: "Reject or cancel an authorization",
    params: z.object({ authorization_id: z.string().min(1).max(32) }),
    query: z.object({ action_id: z.enum(["reject", "cancel"]).optional() }),
    body: OperateAuthorization,
    answer: Acknowledgement,
    browser: true,
  }),
};
