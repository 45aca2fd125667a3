/** What engineers ask customers for, take back, and read in clear (design.md 5). Each reading needs a reason, which the customer sees. */
import { z } from "zod";
import { AUTHORIZATION_DETAILS_MAX, ACCOUNT_LENGTH_MAX } from "./authorization-ways";
import { AuthorizationDetail, ShowAuthorizationDetailAnswer } from "./authorizations";
import { operation } from "./operation";
import { sensitive } from "./sensitive";
import { Acknowledgement, IdempotencyKey } from "./shapes";

export const AskedDetail = z.object({
  type: z.literal([0, 1]).optional(),
  region_id: z.string().max(64).optional(),
  instance_id: z.string().trim().max(128).optional(),
  instance_name: z.string().trim().max(128).optional(),
  /** The address of a host: an IP address or a name. */
  host: z
    .string()
    .trim()
    .max(253)
    .regex(/^[A-Za-z0-9]([A-Za-z0-9.:-]*[A-Za-z0-9:])?$/, "form.host.invalid")
    .or(z.string().regex(/^::[0-9A-Fa-f:.]*$/, "form.host.invalid"))
    .optional(),
  port: z.int().min(1).max(65535).optional(),
  account: z.string().trim().max(ACCOUNT_LENGTH_MAX).optional(),
});
export type AskedDetail = z.infer<typeof AskedDetail>;

export const AskAuthorization = z.object({
  resource_type_id: z.string().min(1).max(32),
  visit_type_id: z.string().min(1).max(32),
  content_type_id: z.string().min(1).max(32),
  auth_describe: z.string().trim().min(1, "form.auth_describe.required").max(2000, "form.auth_describe.too_long"),
  details: z.array(AskedDetail).max(AUTHORIZATION_DETAILS_MAX).optional(),
});
export type AskAuthorization = z.infer<typeof AskAuthorization>;

export const RevealReason = z.object({
  reason: z.string().trim().min(1, "form.reason.required").max(300, "form.reason.too_long"),
});
export type RevealReason = z.infer<typeof RevealReason>;

/** `has_entered` tells that the customer gave something for this item and that it was not erased yet. */
export const DeskAuthorization = ShowAuthorizationDetailAnswer.extend({
  incident_auth_detail_list: z.array(AuthorizationDetail.extend({ has_entered: z.boolean() })).optional(),
});
export type DeskAuthorization = z.infer<typeof DeskAuthorization>;

export const DeskConfidential = z.object({
  id: z.string(),
  param_key: z.string(),
  param_name: z.string(),
  message_id: z.string().optional(),
  create_time: z.string(),
  erase_time: z.string().optional(),
});
export type DeskConfidential = z.infer<typeof DeskConfidential>;

/** `password` holds the secret of whatever kind was asked for: a password, a private key or a text. */
export const RevealedDetail = z.object({
  port: z.int().optional(),
  account: sensitive(z.string()).optional(),
  password: sensitive(z.string()).optional(),
  passphrase: sensitive(z.string()).optional(),
  agency_id: z.string().optional(),
});
export type RevealedDetail = z.infer<typeof RevealedDetail>;

const AuthorizationId = z.object({ authorization_id: z.string().min(1).max(32) });

export const deskAuthorizationsOperations = {
  deskAskAuthorization: operation("POST", "/desk/v1/cases/{case_id}/authorizations", {
    summary: "Ask the customer for access",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    headers: IdempotencyKey,
    body: AskAuthorization,
    answer: z.object({ authorization_id: z.string() }),
    browser: true,
  }),
  deskRecallAuthorization: operation("POST", "/desk/v1/authorizations/{authorization_id}/recall", {
    summary: "Take a request for access back",
    params: AuthorizationId,
    answer: Acknowledgement,
    browser: true,
  }),
  deskRevealAuthorization: operation("POST", "/desk/v1/authorizations/{authorization_id}/details/{detail_id}/reveal", {
    summary: "Read what was entered for an authorization, in clear and on record",
    params: AuthorizationId.extend({ detail_id: z.int().min(0) }),
    body: RevealReason,
    answer: RevealedDetail,
    browser: true,
  }),
  deskRevealConfidential: operation("POST", "/desk/v1/cases/{case_id}/confidential/{id}/reveal", {
    summary: "Read confidential information, in clear and on record",
    params: z.object({ case_id: z.string().min(1).max(64), id: z.string().min(1).max(130) }),
    body: RevealReason,
    answer: z.object({ value: sensitive(z.string()) }),
    browser: true,
  }),
};
