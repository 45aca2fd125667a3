/** Messages in the words of the wire, each with its files. */
import type { Message } from "@/lib/contract/shapes";
import type { TicketMessage } from "@/lib/contract/ticket-shapes";
import { toWireAttachment } from "../attachments/attachment-store";
import type { AttachmentRow } from "../attachments/attachment-tables";
import { withdrawUntil } from "./message";
import type { MessageRow } from "./message-tables";

function filesOf(message: MessageRow, files: AttachmentRow[]) {
  return files.filter((file) => file.message_id === message.message_id).map(toWireAttachment);
}

const side = (type: number) => (type === 1 ? 1 : 0);

export function viewTicketMessage(message: MessageRow, files: AttachmentRow[]): TicketMessage {
  return {
    message_id: message.message_id,
    type: side(message.type),
    replier: message.replier,
    replier_name: message.replier_name,
    content: message.content,
    create_time: message.create_time.toISOString(),
    is_first_message: message.is_first_message ? 1 : 0,
    accessory_list: filesOf(message, files),
  };
}

/** `reader_id` learns until when they may take their own message back; `confidential` names messages that carried something sealed. */
export function viewMessage(
  message: MessageRow,
  files: AttachmentRow[],
  confidential: ReadonlySet<string>,
  reader_id: string,
): Message {
  const until = message.replier === reader_id ? withdrawUntil(message) : undefined;
  return {
    ...viewTicketMessage(message, files),
    replier_type: side(message.type),
    iam_user_type: side(message.iam_user_type),
    ...(until === undefined ? {} : { withdraw_until: until.toISOString() }),
    has_confidential: confidential.has(message.message_id),
  };
}
