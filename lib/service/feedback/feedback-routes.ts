/** Takes a report of infringing or illegal content: words, proof and sealed contacts together or not at all. */
import { attachFiles } from "../attachments/attachment-store";
import { appendAudit } from "../audit/audit";
import { routes } from "../http/call";
import { newId } from "../iam/directory";
import { feedbacks } from "./feedback-tables";

/** Three proofs and three files of identity. */
const FILES_MAX = 6;

export const feedbackRoutes = routes({
  createFeedback: async (call, { body: { contacts, ip, ...report } }) => {
    const { domain_id, user_id } = call.caller;
    const feedback_id = newId();
    await call.db.transaction(async (tx) => {
      const sealed = await call.keys.seal(tx, domain_id, `feedbacks.contacts:${feedback_id}`, JSON.stringify(contacts));
      await tx.insert(feedbacks).values({
        ...report,
        domain_id,
        feedback_id,
        user_id,
        ip: ip ?? null,
        contacts: sealed,
        create_time: call.at,
      });
      const files = [...report.files, ...contacts.id_files];
      await attachFiles(tx, call.caller, files, { domain_id, incident_id: feedback_id }, FILES_MAX);
      await appendAudit(tx, call, { operation: "createFeedback", resource_type: "feedback", resource_id: feedback_id });
    });
    return {};
  },
});
