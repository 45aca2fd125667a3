/** Polling, unread marks and withdrawal of messages (limits.md 3). */
import { z } from "zod";
import { operation } from "./operation";
import { Acknowledgement, Message } from "./shapes";

export const ReadState = z.object({
  status: z.literal([0, 1]).optional(),
  incident_id: z.string().optional(),
});
export type ReadState = z.infer<typeof ReadState>;

export const UnreadCount = z.object({
  status: z.literal([0, 1]).optional(),
  incident_id: z.string().optional(),
  unread_num: z.int().optional(),
});
export type UnreadCount = z.infer<typeof UnreadCount>;

export const ListMoreInstantMessagesAnswer = z.object({
  count: z.int().optional(),
  message_list: z.array(Message).optional(),
});
export type ListMoreInstantMessagesAnswer = z.infer<typeof ListMoreInstantMessagesAnswer>;

export const TicketMessages = z.object({
  incident_id: z.string().optional(),
  message_list: z.array(Message).optional(),
});
export type TicketMessages = z.infer<typeof TicketMessages>;

export const ListNewInstantMessagesAnswer = z.object({
  imstatus: z.array(ReadState).optional(),
  immsg: z.array(TicketMessages).optional(),
  last_message_time_id: z.string().optional(),
});
export type ListNewInstantMessagesAnswer = z.infer<typeof ListNewInstantMessagesAnswer>;

export const ListUnreadNewInstantMessagesAnswer = z.object({
  imunread: z.array(UnreadCount).optional(),
});
export type ListUnreadNewInstantMessagesAnswer = z.infer<typeof ListUnreadNewInstantMessagesAnswer>;

export const MarkMessagesRead = z.object({
  group_id: z.string().optional(),
});
export type MarkMessagesRead = z.infer<typeof MarkMessagesRead>;

export const instantMessagesOperations = {
  listMoreInstantMessages: operation("GET", "/v2/servicerequest/cases/{case_id}/instant-messages/more", {
    summary: "List older messages of a ticket",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    query: z.object({
      create_time: z.string().max(100),
      type: z.literal([0, 1]),
      group_id: z.string().max(64).optional(),
      limit: z.int().min(0).max(100),
      trim_osm_rich_text_label: z.boolean().optional(),
    }),
    answer: ListMoreInstantMessagesAnswer,
    browser: true,
  }),
  listNewInstantMessages: operation("GET", "/v2/servicerequest/cases/instant-messages", {
    summary: "Poll new messages of several tickets",
    query: z.object({
      case_ids: z.array(z.string()).max(100),
      last_message_time_id: z.string().max(64).optional(),
      group_id: z.string().max(64).optional(),
      trim_osm_rich_text_label: z.boolean().optional(),
    }),
    answer: ListNewInstantMessagesAnswer,
    browser: true,
  }),
  listUnreadNewInstantMessages: operation("GET", "/v2/servicerequest/cases/instant-messages/unread", {
    summary: "Count unread messages of several tickets",
    query: z.object({ case_ids: z.array(z.string()).max(100), group_id: z.string().max(64).optional() }),
    answer: ListUnreadNewInstantMessagesAnswer,
    browser: true,
  }),
  revokeMessage: operation("POST", "/v2/servicerequest/cases/{case_id}/instant-messages/{message_id}/withdraw", {
    summary: "Withdraw a message",
    params: z.object({ case_id: z.string().min(1).max(64), message_id: z.string().min(1).max(64) }),
    answer: Acknowledgement,
    browser: true,
  }),
  updateNewInstantMessagesRead: operation("POST", "/v2/servicerequest/cases/{case_id}/instant-messages/unread", {
    summary: "Mark messages of a ticket as read",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    body: MarkMessagesRead,
    answer: Acknowledgement,
    browser: true,
  }),
};
