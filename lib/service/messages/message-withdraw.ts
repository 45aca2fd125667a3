/** Takes a message back: its words, files and confidential information go together or not at all. */
import { ApiError } from "@/lib/errors/api-error";
import { deleteOfMessage } from "../attachments/attachment-store";
import { appendAudit } from "../audit/audit";
import type { Transaction } from "../db/database";
import type { Call } from "../http/call";
import { requireLockedTicket } from "../tickets/ticket-act";
import { eraseExtendsOfMessage } from "../tickets/ticket-extends";
import { requireWithdrawable } from "./message";
import { requireMessage, withdrawMessage } from "./message-store";

/** Answers the ids of the message's files, whose rows are gone. The ticket is locked, as by those who end it and erase, too. */
async function withdrawRows(call: Call, tx: Transaction, case_id: string, message_id: string): Promise<string[]> {
  const { domain_id, incident_id } = await requireLockedTicket(call, tx, case_id);
  const message = await requireMessage(tx, { domain_id, incident_id }, message_id);
  requireWithdrawable(message, call.caller.user_id, call.at);
  if (!(await withdrawMessage(tx, message, call.at)))
    throw new ApiError("OSM.01010001", { field: "message_id", reason: "was withdrawn already" });
  await eraseExtendsOfMessage(tx, { domain_id, incident_id, message_id }, call.at);
  const files = await deleteOfMessage(tx, { domain_id, incident_id, message_id });
  await appendAudit(tx, call, { operation: "withdrawMessage", resource_type: "case", resource_id: incident_id });
  return files;
}

/** Bytes that cannot be removed now lie without a row, and the sweep of such files takes them later. */
export async function takeBack(call: Call, case_id: string, message_id: string): Promise<void> {
  const files = await call.db.transaction((tx) => withdrawRows(call, tx, case_id, message_id));
  for (const accessory_id of files)
    await call.files.remove(accessory_id).catch((error: unknown) => {
      call.log.error({ request_id: call.requestId, err: error, accessory_id }, "could not remove a withdrawn file");
    });
}
