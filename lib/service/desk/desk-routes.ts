/** The desk on the wire: the queue, a ticket as an engineer sees it, and what they do with it. */
import { OPEN_STATUSES } from "@/lib/contract/ticket-status";
import { describeForDesk } from "../authorizations/authorization-detail";
import { routes, type Call } from "../http/call";
import { requireEngineer } from "../iam/caller";
import { once } from "../idempotency/once";
import { markRead } from "../messages/message-store";
import { listConfidential } from "../tickets/ticket-confidential";
import { describeTicket, readParts } from "../tickets/ticket-detail";
import { listLogs } from "../tickets/ticket-log-store";
import { iso, viewLog, viewSummary } from "../tickets/ticket-view";
import { addNote, claimTicket, moveTicketOnDesk, replyToTicket, resolveTicket } from "./desk-act";
import { MESSAGES_MAX, newestMessages, olderMessages } from "./desk-messages";
import {
  domainName,
  listNotes,
  listQueue,
  requireTicketForDesk,
  type QueuedTicket,
  type QueueFilter,
} from "./desk-store";

const LIMIT_DEFAULT = 20;

function viewQueued(ticket: QueuedTicket, call: Call) {
  return {
    ...viewSummary(ticket, [], { unread_num: 0 }, call.language),
    domain_id: ticket.domain_id,
    domain_name: ticket.domain_name,
    assignee_id: ticket.assignee_id ?? undefined,
    assignee_name: ticket.assignee_name ?? undefined,
    waiting_since: iso(ticket.waiting_since),
    first_reply_due: iso(ticket.first_reply_time === null ? ticket.first_reply_due : null),
    is_unassigned: ticket.assignee_id === null,
  };
}

function assigneeOf(call: Call, assignee: string | undefined): QueueFilter["assignee"] {
  if (assignee === undefined || assignee === "none") return assignee;
  return { user_id: assignee === "me" ? call.caller.user_id : assignee };
}

export const deskRoutes = routes({
  deskListCases: async (call, { query }) => {
    requireEngineer(call.caller);
    const filter = {
      status: query.status ?? [...OPEN_STATUSES],
      assignee: assigneeOf(call, query.assignee),
      search_key: query.search_key,
    };
    const { total, rows } = await listQueue(call.db, filter, {
      offset: query.offset ?? 0,
      limit: query.limit ?? LIMIT_DEFAULT,
    });
    return { total_count: total, cases: rows.map((row) => viewQueued(row, call)) };
  },

  deskShowCase: async (call, { params }) => {
    requireEngineer(call.caller);
    const ticket = await requireTicketForDesk(call.db, params.case_id, false);
    const notes = await listNotes(call.db, ticket);
    const { rows: log } = await listLogs(call.db, {
      ...ticket,
      withServiceMoves: true,
      offset: 0,
      limit: MESSAGES_MAX,
    });
    await markRead(call.db, ticket, call.caller.user_id);
    return {
      domain_name: await domainName(call.db, ticket.domain_id),
      assignee_id: ticket.assignee_id ?? undefined,
      incident_detail_info: await describeTicket(call, ticket, await readParts(call.db, ticket)),
      ...(await newestMessages(call, ticket)),
      operate_log: log.map(viewLog),
      notes: notes.map(({ note_id, author_id, author_name, content, create_time }) => ({
        note_id,
        author_id,
        author_name,
        content,
        create_time: create_time.toISOString(),
      })),
      authorization_list: await describeForDesk(call, ticket),
      confidential_list: await listConfidential(call.db, ticket, call.language),
    };
  },

  deskListOlderMessages: async (call, { params, query }) => {
    requireEngineer(call.caller);
    const ticket = await requireTicketForDesk(call.db, params.case_id, false);
    return olderMessages(call, ticket, query.before_id, query.limit);
  },

  deskClaimCase: async (call, { params, body }) => {
    await claimTicket(call, params.case_id, body.take_over === true);
    return {};
  },
  deskReply: async (call, { params, headers, body }) => {
    const asked = { operation: "deskReply", key: headers["idempotency-key"], request: { ...params, body } };
    return { message_id: await once(call, asked, (inside) => replyToTicket(inside, params.case_id, body)) };
  },
  deskAddNote: async (call, { params, body }) => ({ note_id: await addNote(call, params.case_id, body.content) }),
  deskResolve: async (call, { params, body }) => {
    await resolveTicket(call, params.case_id, body.resolution, body.root_cause);
    return {};
  },
  deskPause: async (call, { params, body }) => {
    await moveTicketOnDesk(call, params.case_id, "pause", body.reason);
    return {};
  },
  deskResume: async (call, { params, body }) => {
    await moveTicketOnDesk(call, params.case_id, "resume", body.reason);
    return {};
  },
  deskInvalidate: async (call, { params, body }) => {
    await moveTicketOnDesk(call, params.case_id, "invalid", body.reason);
    return {};
  },
});
