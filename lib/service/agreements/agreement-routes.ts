/** Agreements to read and to sign. Signing again changes nothing and answers the first signature. */
import { ApiError } from "@/lib/errors/api-error";
import { appendAudit } from "../audit/audit";
import { routes } from "../http/call";
import { agreementInForce, findAgreement, toWireAgreement } from "./agreement";
import { findSignature, insertSignature } from "./agreement-store";

export const agreementRoutes = routes({
  async showLatestPublishedAgreement(call, { query }) {
    return { case_agreement: toWireAgreement(query.agreement_type, call.language) };
  },

  async showSignedLatestPublishedAgreement(call, { query }) {
    const signature = await findSignature(call.db, call.caller, agreementInForce(query.agreement_type));
    return { is_signed_latest: signature !== undefined };
  },

  async signPublishedAgreement(call, { params }) {
    const agreement = findAgreement(params.id);
    if (agreement === undefined)
      throw new ApiError("OSM.01010001", { field: "id", reason: "is no published agreement" });
    return call.db.transaction(async (tx) => {
      const isNew = await insertSignature(tx, call.caller, agreement, call.at);
      const agreement_signed_record_id = await findSignature(tx, call.caller, agreement);
      if (isNew)
        await appendAudit(tx, call, {
          operation: "signAgreement",
          resource_type: "agreement",
          resource_id: String(agreement.id),
        });
      return { agreement_signed_record_id };
    });
  },
});
