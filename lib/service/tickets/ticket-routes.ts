/** Tickets on the wire: operation names bound to what they do. */
import { and, eq } from "drizzle-orm";
import { parseInput } from "@/lib/contract/parse";
import { TicketStatus } from "@/lib/contract/shapes";
import { appendAudit } from "../audit/audit";
import { checkExtends } from "../catalogue/catalogue";
import { routes } from "../http/call";
import { labelsOfTickets } from "../labels/label-store";
import { requireVisibleTicket, visibleTo } from "./ticket-access";
import { actOnTicket, changeContact, requireLockedTicket, scoreTicket } from "./ticket-act";
import { createTicket } from "./ticket-create";
import { describeTicket } from "./ticket-detail";
import { listExtends, saveExtends } from "./ticket-extends";
import { filterTickets } from "./ticket-filter";
import { countByStatus, countTickets, listTickets } from "./ticket-list-store";
import { listLogs } from "./ticket-log-store";
import { requireOpen, statusOf } from "./ticket-move";
import { tickets } from "./ticket-tables";
import { viewSummary } from "./ticket-view";

const LIMIT_DEFAULT = 10;

export const ticketRoutes = routes({
  createCases: async (call, { body }) => ({ incident_id: await createTicket(call, body) }),

  listCases: async (call, { query }) => {
    const where = and(visibleTo(call.caller, query.group_id), filterTickets(query, call.timeZone));
    const page = {
      offset: query.offset ?? 0,
      limit: query.limit ?? LIMIT_DEFAULT,
      sort_key: query.sort_key,
      sort_dir: query.sort_dir,
    };
    const [total_count, rows] = await Promise.all([
      countTickets(call.db, where),
      listTickets(call.db, where, page, call.caller.user_id),
    ]);
    const labels = await labelsOfTickets(
      call.db,
      call.caller.domain_id,
      rows.map((row) => row.incident_id),
    );
    return {
      total_count,
      incident_info_list: rows.map((row) =>
        viewSummary(row, labels.get(row.incident_id) ?? [], row.unread_num, call.language),
      ),
    };
  },

  listCaseCounts: async (call, { query }) => {
    const { status, product_category_id, business_type_id } = query;
    const wanted = and(
      visibleTo(call.caller),
      status === undefined ? undefined : eq(tickets.status, status),
      product_category_id === undefined ? undefined : eq(tickets.product_category_id, product_category_id),
      business_type_id === undefined ? undefined : eq(tickets.business_type_id, business_type_id),
    );
    const counts = await countByStatus(call.db, wanted);
    return {
      incident_status_counts: counts.map((one) => ({ status: parseInput(TicketStatus, one.status), count: one.count })),
    };
  },

  showCaseDetail: async (call, { params, query }) => {
    const ticket = await requireVisibleTicket(call, call.db, params.case_id, query.group_id);
    return { incident_detail_info: await describeTicket(call, ticket) };
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
      const answers = checkExtends(ticket.business_type_id, body.extends_map, call.at);
      await saveExtends(tx, call.keys, { ...ticket, message_id: body.message_id ?? "" }, answers, call.at);
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
      limit: query.limit ?? LIMIT_DEFAULT,
      withServiceMoves: query.with_service_moves === true,
    };
    const { total_count, rows } = await listLogs(call.db, { domain_id, incident_id, ...page });
    return {
      total_count,
      incident_operate_log_list: rows.map((row) => ({
        incident_log_id: String(row.log_number),
        incident_id,
        operate_type: row.operate_type,
        operator_type: row.operator_type,
        operator_id: row.operator_id,
        operator_name: row.operator_name,
        operate_desc: row.operate_desc,
        operate_time: row.operate_time.toISOString(),
        timestamp_operate_time: row.operate_time.toISOString(),
      })),
    };
  },
});
