/** The conversation of a ticket (limits.md 3). */
import { z } from "zod";
import { operation } from "./operation";
import { sensitive } from "./sensitive";
import { Acknowledgement, IdempotencyKey, Message } from "./shapes";

export const MessageDraft = z.object({
  content: z.string().max(10000, "form.message.too_long"),
  accessory_ids: z.array(z.string().min(1).max(32)).max(10).optional(),
});
export type MessageDraft = z.infer<typeof MessageDraft>;

export const CreateMessage = z.object({
  message: MessageDraft,
  group_id: z.string().max(64).optional(),
  /** Our own: this message says why a result to be confirmed does not solve the problem (limits.md 1.2, log entry 16). */
  reject_result: z.boolean().optional(),
  /** Our own: confidential information that goes with the message (design.md 6). */
  extends_map: sensitive(z.record(z.string(), z.unknown())).optional(),
});
export type CreateMessage = z.infer<typeof CreateMessage>;

export const ListMessagesAnswer = z.object({
  count: z.int().optional(),
  message_list: z.array(Message).optional(),
});
export type ListMessagesAnswer = z.infer<typeof ListMessagesAnswer>;

export const messagesOperations = {
  createMessages: operation("POST", "/v2/servicerequest/cases/{case_id}/message", {
    summary: "Add a message to a ticket",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    headers: IdempotencyKey,
    body: CreateMessage,
    answer: Acknowledgement.extend({ message_id: z.string().optional() }),
    browser: true,
  }),
  listMessages: operation("GET", "/v2/servicerequest/cases/{case_id}/messages", {
    summary: "List messages of a ticket",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    query: z.object({
      group_id: z.string().max(64).optional(),
      offset: z.int().min(0).max(65535).optional(),
      limit: z.int().min(0).max(100).optional(),
      trim_osm_rich_text_label: z.boolean().optional(),
    }),
    answer: ListMessagesAnswer,
    browser: true,
  }),
};
