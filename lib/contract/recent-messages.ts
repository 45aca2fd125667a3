/** Engineers' messages over all tickets of the reader, newest first: all of it our own. A remote service may not have it. */
import { z } from "zod";
import { operation } from "./operation";
import { Acknowledgement, Message, TicketStatus } from "./shapes";

/** From here on the count of unread messages is no longer exact. */
export const UNREAD_COUNT_MAX = 100;

export const RecentMessage = Message.extend({
  incident_id: z.string(),
  simple_description: z.string(),
  status: TicketStatus,
  xcustomer_name: z.string().optional(),
  is_unread: z.boolean(),
  /** Names this message in `cursor` and `until`. */
  cursor: z.string(),
});
export type RecentMessage = z.infer<typeof RecentMessage>;

export const ListRecentMessagesAnswer = z.object({
  message_list: z.array(RecentMessage),
  /** Absent when there is nothing older. */
  next_cursor: z.string().optional(),
  /** At most UNREAD_COUNT_MAX, which then means "or more". Only messages of the last 90 days, and of these the newest 1000, count. */
  unread_count: z.int(),
});
export type ListRecentMessagesAnswer = z.infer<typeof ListRecentMessagesAnswer>;

export const MarkRecentMessagesRead = z.object({
  /** The newest message that was seen: what came later stays unread. */
  until: z.string().max(64),
  /** In this ticket alone; without it in all of them. */
  incident_id: z.string().max(64).optional(),
});
export type MarkRecentMessagesRead = z.infer<typeof MarkRecentMessagesRead>;

const RECENT = "/v2/servicerequest/cases/instant-messages/recent";

export const recentMessagesOperations = {
  listRecentMessages: operation("GET", RECENT, {
    summary: "List engineers' messages of all tickets, newest first",
    query: z.object({
      is_unread: z.boolean().optional(),
      incident_id: z.string().max(64).optional(),
      cursor: z.string().max(64).optional(),
      limit: z.int().min(1).max(100).optional(),
    }),
    answer: ListRecentMessagesAnswer,
    browser: true,
  }),
  markRecentMessagesRead: operation("POST", `${RECENT}/read`, {
    summary: "Mark engineers' messages of all tickets as read",
    body: MarkRecentMessagesRead,
    answer: Acknowledgement,
    browser: true,
  }),
};
