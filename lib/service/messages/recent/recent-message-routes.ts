/** Engineers' messages over all tickets on the wire: newest first, how many are unread, all read up to one. */
import { UNREAD_COUNT_MAX, type RecentMessage } from "@/lib/contract/recent-messages";
import { routes, type Call } from "../../http/call";
import { visibleTo } from "../../tickets/ticket-access";
import { statusOf } from "../../tickets/ticket-move";
import { viewMessages } from "../message-routes";
import { readCursor, writeCursor } from "./recent-cursor";
import { countUnreadMessages, listRecent, listUnread, markReadUpTo, type RecentRow } from "./recent-message-store";

const LIMIT_DEFAULT = 10;
/** What nobody read for three months calls for no one's attention any more. */
const UNREAD_FOR_MS = 90 * 86_400_000;

async function viewRecent(call: Call, rows: RecentRow[]): Promise<RecentMessage[]> {
  const views = await viewMessages(call, call.db, call.caller, rows);
  return rows.map((row, index) => ({
    ...views[index],
    incident_id: row.incident_id,
    simple_description: row.simple_description,
    status: statusOf(row),
    xcustomer_name: row.user_name,
    is_unread: row.is_unread,
    cursor: writeCursor(row),
  }));
}

const sinceOf = ({ at }: Call) => new Date(at.getTime() - UNREAD_FOR_MS);

export const recentMessageRoutes = routes({
  listRecentMessages: async (call, { query }) => {
    const { caller, db } = call;
    const limit = query.limit ?? LIMIT_DEFAULT;
    const before = query.cursor === undefined ? undefined : readCursor("cursor", query.cursor);
    const reach = { visible: visibleTo(caller), since: sinceOf(call) };
    const wanted = { ...reach, incident_id: query.incident_id, before, limit: limit + 1 };
    const [found, unread_count] = await Promise.all([
      query.is_unread === true ? listUnread(db, caller, wanted) : listRecent(db, caller, wanted),
      countUnreadMessages(db, caller, { ...reach, max: UNREAD_COUNT_MAX }),
    ]);
    const message_list = await viewRecent(call, found.slice(0, limit));
    const last = message_list.at(-1);
    const next = found.length > limit && last !== undefined ? { next_cursor: last.cursor } : {};
    return { message_list, ...next, unread_count };
  },

  markRecentMessagesRead: async (call, { body: { until, incident_id } }) => {
    const reach = { visible: visibleTo(call.caller), since: sinceOf(call) };
    await markReadUpTo(call.db, call.caller, { ...reach, until: readCursor("until", until), incident_id });
    return {};
  },
});
