/** Tickets of version 1.0: the same functions as those of version 2 under other names, with pages by number. */
import { routes } from "../http/call";
import { once } from "../idempotency/once";
import { sendMessage } from "../messages/message-send";
import { requireVisibleTicket } from "../tickets/ticket-access";
import { actOnTicket, scoreTicket } from "../tickets/ticket-act";
import { createTicket } from "../tickets/ticket-create";
import { describeTicket, readParts } from "../tickets/ticket-detail";
import { listTicketPage, numberedPage } from "../tickets/ticket-list";
import { confidentialOf, statusesOf, toCreateTicket, viewCase, viewCaseDetail } from "./historical-ticket";
import { inOwnWords } from "./own-words";

export const historicalTicketRoutes = routes({
  createCaseV1: (call, { body, headers }) =>
    inOwnWords(async () => {
      const ticket = toCreateTicket(body, call.language);
      const asked = { operation: "createCaseV1", key: headers["idempotency-key"], request: body };
      return { caseId: await once(call, asked, (inside) => createTicket(inside, ticket)) };
    }),

  listCasesV1: (call, { query }) =>
    inOwnWords(async () => {
      const filter = {
        search_key: query.searchKey === undefined ? undefined : [query.searchKey],
        incident_id: query.caseId,
        x_customer_id: query.subCustomerId,
        x_customer_name: query.subCustomerName,
        query_start_time: query.startTime,
        query_end_time: query.endTime,
        incident_status: statusesOf(query.status),
      };
      const { total_count, rows } = await listTicketPage(call, { filter, page: numberedPage(query) });
      return { totalCount: total_count, caseList: rows.map(({ ticket }) => viewCase(ticket, call.language)) };
    }),

  showCaseDetailV1: (call, { query }) =>
    inOwnWords(async () => {
      const ticket = await requireVisibleTicket(call, call.db, query.caseId);
      return { caseDetail: viewCaseDetail(await describeTicket(call, ticket, await readParts(call.db, ticket))) };
    }),

  createMessageV1: (call, { body: { caseId, message } }) =>
    inOwnWords(async () => {
      const accessory_ids = [...(message.accessoryIds ?? []), ...(message.accessoryList ?? [])].filter(
        (id) => id !== "",
      );
      const extends_map = confidentialOf(message);
      await sendMessage(call, caseId, { message: { content: message.content, accessory_ids }, extends_map });
      return {};
    }),

  createEvaluationV1: (call, { body: { caseId, judgement = "", satisfactionList } }) =>
    inOwnWords(async () => {
      const scores = satisfactionList.map(({ satisfactionId, satisfactionValue }) => ({
        satisfaction_id: satisfactionId,
        satisfaction_value: satisfactionValue,
      }));
      await scoreTicket(call, caseId, scores, judgement);
      return {};
    }),

  operateCaseV1: (call, { body: { caseId, action, actionDesc } }) =>
    inOwnWords(async () => {
      await actOnTicket(call, caseId, action, { operate_desc: actionDesc });
      return {};
    }),
});
