/** Messages on the wire: writing, reading by page and backwards, polling, unread marks, withdrawal. */
import { ApiError } from "@/lib/errors/api-error";
import { parseWireInstant } from "@/lib/format/wire-time";
import { listAttachments } from "../attachments/attachment-store";
import type { Queryable } from "../db/database";
import { routes, type Call } from "../http/call";
import { once } from "../idempotency/once";
import { requireVisibleTicket } from "../tickets/ticket-access";
import { confidentialMessages } from "../tickets/ticket-extends";
import { newMessages, visibleOf } from "./message-poll";
import { sendMessage } from "./message-send";
import { countUnread, listMessagePage, listMessagesBefore, markRead } from "./message-store";
import type { MessageRow } from "./message-tables";
import { viewMessage } from "./message-view";
import { takeBack } from "./message-withdraw";

const LIMIT_DEFAULT = 10;

/** Messages of one account, be they of one ticket or of many: two statements for all of them. */
export async function viewMessages(
  call: Call,
  db: Queryable,
  { domain_id }: { domain_id: string },
  rows: MessageRow[],
) {
  if (rows.length === 0) return [];
  const incident_ids = [...new Set(rows.map((row) => row.incident_id))];
  const files = await listAttachments(db, domain_id, incident_ids);
  const confidential = await confidentialMessages(db, domain_id, incident_ids);
  return rows.map((row) => viewMessage(row, files, confidential, call.caller.user_id));
}

/** An instant of an earlier answer, or its milliseconds, as some clients keep it. */
function timeOf(text: string): Date {
  const time = /^\d{12,13}$/.test(text) ? new Date(Number(text)) : parseWireInstant(text);
  if (time === undefined)
    throw new ApiError("OSM.0001", { field: "create_time", reason: "is not a time such as 2026-03-01T08:00:00Z" });
  return time;
}

export const messageRoutes = routes({
  createMessages: async (call, { params, headers, body }) => {
    const asked = { operation: "createMessages", key: headers["idempotency-key"], request: { ...params, body } };
    return { message_id: await once(call, asked, (inside) => sendMessage(inside, params.case_id, body)) };
  },

  listMessages: async (call, { params, query }) => {
    const ticket = await requireVisibleTicket(call, call.db, params.case_id, query.group_id);
    const { count, rows } = await listMessagePage(call.db, ticket, {
      offset: query.offset ?? 0,
      limit: query.limit ?? LIMIT_DEFAULT,
    });
    return { count, message_list: await viewMessages(call, call.db, ticket, rows) };
  },

  listMoreInstantMessages: async (call, { params, query }) => {
    const ticket = await requireVisibleTicket(call, call.db, params.case_id, query.group_id);
    const { count, rows } = await listMessagesBefore(
      call.db,
      ticket,
      timeOf(query.create_time),
      query.type,
      query.limit,
    );
    return { count, message_list: await viewMessages(call, call.db, ticket, rows) };
  },

  listNewInstantMessages: async (call, { query }) => {
    const incident_ids = await visibleOf(call, call.db, query.case_ids, query.group_id);
    const { rows, next } = await newMessages(call, incident_ids, query.last_message_time_id);
    const unread = await countUnread(call.db, call.caller.domain_id, call.caller.user_id, incident_ids);
    const views = await viewMessages(call, call.db, call.caller, rows);
    const immsg = [...new Set(rows.map((row) => row.incident_id))].map((incident_id) => ({
      incident_id,
      message_list: views.filter((_, index) => rows[index]?.incident_id === incident_id),
    }));
    const imstatus = incident_ids.map((incident_id) => ({
      incident_id,
      status: unread.has(incident_id) ? (0 as const) : (1 as const),
    }));
    return { imstatus, immsg, last_message_time_id: String(next) };
  },

  listUnreadNewInstantMessages: async (call, { query }) => {
    const incident_ids = await visibleOf(call, call.db, query.case_ids, query.group_id);
    const unread = await countUnread(call.db, call.caller.domain_id, call.caller.user_id, incident_ids);
    return {
      imunread: incident_ids.map((incident_id) => ({
        incident_id,
        status: 1 as const,
        unread_num: unread.get(incident_id) ?? 0,
      })),
    };
  },

  updateNewInstantMessagesRead: async (call, { params, body }) => {
    const ticket = await requireVisibleTicket(call, call.db, params.case_id, body.group_id);
    await markRead(call.db, ticket, call.caller.user_id);
    return {};
  },

  revokeMessage: async (call, { params }) => {
    await takeBack(call, params.case_id, params.message_id);
    return {};
  },
});
