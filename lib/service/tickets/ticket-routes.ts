/** Tickets on the wire: operation names bound to what they do. */
import { parseInput } from "@/lib/contract/parse";
import { TicketStatus } from "@/lib/contract/shapes";
import { appendAudit } from "../audit/audit";
import { checkExtends } from "../catalogue/catalogue";
import { routes } from "../http/call";
import { once } from "../idempotency/once";
import { requireMessage } from "../messages/message-store";
import { proveContacts } from "../verification/ticket-contacts";
import { requireVisibleTicket } from "./ticket-access";
import { actOnTicket, changeContact, requireLockedTicket, scoreTicket } from "./ticket-act";
import { createTicket } from "./ticket-create";
import { describeTicket, requireTicketWithParts } from "./ticket-detail";
import { listExtends, saveExtends } from "./ticket-extends";
import { countTicketsByStatus, listTicketPage, PAGE_SIZE_DEFAULT } from "./ticket-list";
import { listLogs } from "./ticket-log-store";
import { requireOpen, statusOf } from "./ticket-move";
import { viewLog, viewSummary } from "./ticket-view";

export const ticketRoutes = routes({
  createCases: async (call, { body, headers }) => {
    const asked = { operation: "createCases", key: headers["idempotency-key"], request: body };
    const proof = await proveContacts(call, {
      ...body,
      phone_verified_id: headers["x-phone-verifiedid"],
      email_verified_id: headers["x-email-verifiedid"],
    });
    return { incident_id: await once(call, asked, (inside) => createTicket(inside, body, proof)) };
  },

  listCases: async (call, { query }) => {
    const page = {
      offset: query.offset ?? 0,
      limit: query.limit ?? PAGE_SIZE_DEFAULT,
      sort_key: query.sort_key,
      sort_dir: query.sort_dir,
    };
    const { total_count, rows } = await listTicketPage(call, { filter: query, page, group_id: query.group_id });
    return {
      total_count,
      incident_info_list: rows.map(({ ticket, labels }) => viewSummary(ticket, labels, ticket, call.language)),
    };
  },

  listCaseCounts: async (call, { query }) => {
    const { status, product_category_id, business_type_id, group_id } = query;
    const filter = { status, product_category_id, business_type_id };
    const counts = await countTicketsByStatus(call, filter, group_id);
    return {
      incident_status_counts: counts.map((one) => ({ status: parseInput(TicketStatus, one.status), count: one.count })),
    };
  },

  showCaseDetail: async (call, { params, query }) => {
    const { ticket, parts } = await requireTicketWithParts(call, params.case_id, query.group_id);
    return { incident_detail_info: await describeTicket(call, ticket, parts) };
  },

  showCaseStatus: async (call, { params }) => ({
    status: statusOf(await requireVisibleTicket(call, call.db, params.case_id)),
  }),

  updateCases: async (call, { params, query, body }) => {
    await actOnTicket(call, params.case_id, query.action_id, body);
    return {};
  },

  createScores: async (call, { params, body }) => {
    await scoreTicket(call, params.case_id, body.incident_satisfaction_list, body.judgement, body.group_id);
    return {};
  },

  updateCaseContactInfo: async (call, { params, body }) => {
    await changeContact(call, params.case_id, body);
    return {};
  },

  createCaseExtendsParam: async (call, { params, body }) => {
    await call.db.transaction(async (tx) => {
      const ticket = await requireLockedTicket(call, tx, params.case_id, body.group_id);
      requireOpen(ticket);
      const { message_id = "" } = body;
      if (message_id !== "") await requireMessage(tx, ticket, message_id);
      const answers = checkExtends(ticket.business_type_id, body.extends_map, call.at);
      await saveExtends(tx, call.keys, { ...ticket, message_id }, answers, call.at);
      await appendAudit(tx, call, {
        operation: "createExtendsParam",
        resource_type: "case",
        resource_id: ticket.incident_id,
      });
    });
    return {};
  },

  showCaseExtendsParam: async (call, { params, query }) => {
    const ticket = await requireVisibleTicket(call, call.db, params.case_id, query.group_id);
    return { extends_list: await listExtends(call.db, ticket, call.language) };
  },

  listCaseOperateLogs: async (call, { params, query }) => {
    const { domain_id, incident_id } = await requireVisibleTicket(call, call.db, params.case_id, query.group_id);
    const page = {
      offset: query.offset ?? 0,
      limit: query.limit ?? PAGE_SIZE_DEFAULT,
      withServiceMoves: query.with_service_moves === true,
    };
    const { total_count, rows } = await listLogs(call.db, { domain_id, incident_id, ...page });
    return {
      total_count,
      incident_operate_log_list: rows.map(viewLog),
    };
  },
});
