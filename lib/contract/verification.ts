/** Codes that prove a contact (limits.md 7). */
import { z } from "zod";
import { operation } from "./operation";
import { sensitive } from "./sensitive";
import { Acknowledgement } from "./shapes";

export const CheckNeedVerifyAnswer = z.object({
  need_verify_code: z.literal([0, 1]).optional(),
  expire_time: z.string().optional(),
});
export type CheckNeedVerifyAnswer = z.infer<typeof CheckNeedVerifyAnswer>;

export const Contact = z.object({
  contact_way: z.literal([0, 1]).optional(),
  contact_value: z.string().optional(),
  area_code: z.string().optional(),
  verified_id: z.string().optional(),
  /** Our own: until when it counts as proved. */
  expire_time: z.string().optional(),
});
export type Contact = z.infer<typeof Contact>;

export const ListHasVerifiedContactsAnswer = z.object({
  count: z.int().optional(),
  contact_list: z.array(Contact).optional(),
});
export type ListHasVerifiedContactsAnswer = z.infer<typeof ListHasVerifiedContactsAnswer>;

export const SendVerifyCode = z.object({
  contact_value: sensitive(z.string().max(64)),
  contact_way: z.literal([0, 1]),
  area_code: z.string().max(16),
});
export type SendVerifyCode = z.infer<typeof SendVerifyCode>;

export const CheckVerifyCode = z.object({
  verify_code: sensitive(z.string().min(6).max(6)),
  contact_value: sensitive(z.string().max(64)),
  contact_way: z.literal([0, 1]),
  area_code: z.string().max(16).optional(),
  x_customer_id: z.string().max(64).optional(),
  customer_id: z.string().max(64).optional(),
});
export type CheckVerifyCode = z.infer<typeof CheckVerifyCode>;

/** Our own: an account may demand that contacts on tickets are proved first. */
export const VerificationPolicy = z.object({ is_demanded: z.boolean() });
export type VerificationPolicy = z.infer<typeof VerificationPolicy>;

export const verificationOperations = {
  checkNeedVerify: operation("GET", "/v2/servicerequest/verifycodes/need-verify", {
    summary: "Tell whether a contact must be verified",
    query: z.object({
      contact_value: sensitive(z.string().min(1).max(64)),
      contact_way: z.literal([0, 1]),
      area_code: z.string().max(16).optional(),
    }),
    answer: CheckNeedVerifyAnswer,
    browser: true,
  }),
  checkVerifyCodes: operation("POST", "/v2/servicerequest/verifycodes", {
    summary: "Verify a contact with its code",
    body: CheckVerifyCode,
    /** `verified_id` is our own: what createCases takes. */
    answer: Acknowledgement.extend({ verified_id: z.string().optional() }),
    browser: true,
  }),
  listHasVerifiedContacts: operation("GET", "/v2/servicerequest/verifycodes/has-verified", {
    summary: "List verified contacts",
    query: z.object({
      contact_way: z.literal([0, 1]).optional(),
      customer_id: z.string().max(64).optional(),
      sub_customer_id: z.string().max(64).optional(),
      expired_time: z.string().max(32).optional(),
      verified_id: sensitive(z.string().max(64)).optional(),
      contact_value: sensitive(z.string().max(256)).optional(),
      area_code: z.string().max(16).optional(),
      offset: z.int().min(0).max(65535).optional(),
      limit: z.int().min(0).max(100).optional(),
    }),
    answer: ListHasVerifiedContactsAnswer,
    browser: true,
  }),
  /** Our own: the person takes back what they proved before its three months are over. */
  deleteVerifiedContact: operation("DELETE", "/v2/servicerequest/verifycodes/has-verified/{verified_id}", {
    summary: "Forget a verified contact",
    params: z.object({ verified_id: z.string().min(1).max(64) }),
    answer: Acknowledgement,
    browser: true,
  }),
  sendVerifyCodes: operation("POST", "/v2/servicerequest/verifycodes/send", {
    summary: "Send a verification code",
    body: SendVerifyCode,
    answer: Acknowledgement,
    browser: true,
  }),
  showVerificationPolicy: operation("GET", "/v2/servicerequest/verifycodes/policy", {
    summary: "Tell whether contacts must be verified",
    answer: VerificationPolicy,
    browser: true,
  }),
  updateVerificationPolicy: operation("PUT", "/v2/servicerequest/verifycodes/policy", {
    summary: "Demand, or no longer demand, verified contacts",
    body: VerificationPolicy,
    answer: Acknowledgement,
    browser: true,
  }),
};
