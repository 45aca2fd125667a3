/** A customer's message: words, files and confidential information together or not at all; it may take the ticket up again. */
import type { CreateMessage } from "@/lib/contract/messages";
import { attachFiles } from "../attachments/attachment-store";
import { appendAudit } from "../audit/audit";
import { checkExtends, LIMITS } from "../catalogue/catalogue";
import type { Call } from "../http/call";
import { requireLockedTicket } from "../tickets/ticket-act";
import { saveExtends } from "../tickets/ticket-extends";
import { moveOnMessage, moveTicket } from "../tickets/ticket-move";
import { saveMove } from "../tickets/ticket-move-store";
import { checkContent } from "./message";
import { insertMessage } from "./message-store";

export async function sendMessage(call: Call, incident_id: string, body: CreateMessage): Promise<string> {
  const { caller, at } = call;
  const accessory_ids = body.message.accessory_ids ?? [];
  const content = checkContent(body.message.content, accessory_ids.length);
  return call.db.transaction(async (tx) => {
    const ticket = await requireLockedTicket(call, tx, incident_id, body.group_id);
    const key = { domain_id: ticket.domain_id, incident_id };
    const answered = moveOnMessage(ticket, at);
    const move = body.reject_result === true ? { ...answered, ...moveTicket(ticket, "reject_result", at) } : answered;
    const answers = checkExtends(ticket.business_type_id, body.extends_map, at);
    const message_id = await insertMessage(tx, caller, key, { content, type: 0 }, at);
    await attachFiles(tx, caller, accessory_ids, { ...key, message_id }, LIMITS.message_attachment_max_count);
    await saveExtends(tx, call.keys, { ...key, message_id }, answers, at);
    await saveMove(tx, { ticket, move: { ...move, change: { ...answered.change, ...move.change } }, caller, at });
    await appendAudit(tx, call, { operation: "createMessage", resource_type: "case", resource_id: incident_id });
    return message_id;
  });
}
