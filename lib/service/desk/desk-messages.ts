/** A ticket's messages as the desk shows them: the newest ones, then older ones by the page, always told whether there are more before. */
import { ApiError } from "@/lib/errors/api-error";
import type { Call } from "../http/call";
import { viewMessages } from "../messages/message-routes";
import { listLatestMessages, listMessagesBeforeOne } from "../messages/message-store";
import type { MessageRow } from "../messages/message-tables";
import type { TicketRow } from "../tickets/ticket-tables";

export const MESSAGES_MAX = 100;

/** One more than asked for was read, to know whether there are older ones. */
async function view(call: Call, ticket: TicketRow, rows: MessageRow[], limit: number) {
  const message_list = await viewMessages(call, call.db, ticket, rows.slice(-limit));
  return { message_list, has_older_messages: rows.length > limit };
}

export async function newestMessages(call: Call, ticket: TicketRow) {
  return view(call, ticket, await listLatestMessages(call.db, ticket, MESSAGES_MAX + 1), MESSAGES_MAX);
}

export async function olderMessages(call: Call, ticket: TicketRow, before_id: string, limit = MESSAGES_MAX) {
  const rows = await listMessagesBeforeOne(call.db, ticket, before_id, limit + 1);
  if (rows === undefined) throw new ApiError("OSM.01010001", { field: "before_id", reason: "is unknown" });
  return view(call, ticket, rows, limit);
}
