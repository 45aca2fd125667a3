/** Published agreements and who signed them (limits.md 11). */
import { z } from "zod";
import { operation } from "./operation";

export const Agreement = z.object({
  id: z.string().optional(),
  agreement_name: z.string().optional(),
  agreement_type: z.string().optional(),
  agreement_type_name: z.string().optional(),
  content: z.string().optional(),
  version: z.int().optional(),
});
export type Agreement = z.infer<typeof Agreement>;

export const ShowLatestPublishedAgreementAnswer = z.object({
  case_agreement: Agreement.optional(),
});
export type ShowLatestPublishedAgreementAnswer = z.infer<typeof ShowLatestPublishedAgreementAnswer>;

export const ShowSignedLatestPublishedAgreementAnswer = z.object({
  is_signed_latest: z.boolean().optional(),
});
export type ShowSignedLatestPublishedAgreementAnswer = z.infer<typeof ShowSignedLatestPublishedAgreementAnswer>;

export const SignAgreement = z.object({
  relation_id: z.string().min(1).max(32).optional(),
});
export type SignAgreement = z.infer<typeof SignAgreement>;

export const SignPublishedAgreementAnswer = z.object({
  agreement_signed_record_id: z.int().optional(),
});
export type SignPublishedAgreementAnswer = z.infer<typeof SignPublishedAgreementAnswer>;

export const agreementsOperations = {
  showLatestPublishedAgreement: operation("GET", "/v2/servicerequest/agreements/published-agreement", {
    summary: "Get the newest published agreement",
    query: z.object({ agreement_type: z.enum(["0", "1", "2"]).optional() }),
    answer: ShowLatestPublishedAgreementAnswer,
    browser: true,
  }),
  showSignedLatestPublishedAgreement: operation("GET", "/v2/servicerequest/agreements/signed-latest", {
    summary: "Tell whether the newest agreement is signed",
    query: z.object({ agreement_type: z.enum(["0", "1", "2"]).optional() }),
    answer: ShowSignedLatestPublishedAgreementAnswer,
    browser: true,
  }),
  signPublishedAgreement: operation("POST", "/v2/servicerequest/agreements/{id}/signed", {
    summary: "Sign an agreement",
    params: z.object({ id: z.int().min(1).max(32) }),
    body: SignAgreement,
    answer: SignPublishedAgreementAnswer,
    browser: true,
  }),
};
