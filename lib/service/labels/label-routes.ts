/** Labels: made, changed and removed for the whole account, put on and taken off single tickets. */
import { appendAudit } from "../audit/audit";
import { LIMITS } from "../catalogue/catalogue";
import { routes, type Call } from "../http/call";
import { requireReachableTicket } from "../tickets/ticket-access";
import { nextLabelId, requireFreeName, requireKnown, requireRoom, requireRoomOnTicket } from "./label";
import * as store from "./label-store";

const audited = (operation: string, label_id: number) =>
  ({ operation, resource_type: "label", resource_id: String(label_id) }) as const;

const auditedOnTicket = (operation: string, incident_id: string) =>
  ({ operation, resource_type: "case", resource_id: incident_id }) as const;

async function changeTicketLabels(
  call: Call,
  incident_id: string,
  label_ids: readonly number[],
  change: "createCaseLabels" | "deleteCaseLabels",
): Promise<void> {
  const { domain_id } = call.caller;
  await call.db.transaction(async (tx) => {
    const ticket = await requireReachableTicket(call, tx, incident_id);
    requireKnown(await store.lockLabels(tx, domain_id), label_ids);
    if (change === "createCaseLabels") {
      requireRoomOnTicket(await store.labelIdsOfTicket(tx, ticket), label_ids);
      await store.attachLabels(tx, ticket, label_ids);
    } else await store.detachLabels(tx, ticket, label_ids);
    await appendAudit(tx, call, auditedOnTicket(change, incident_id));
  });
}

export const labelRoutes = routes({
  async createLabels(call, { body }) {
    const { domain_id } = call.caller;
    await call.db.transaction(async (tx) => {
      const labels = await store.lockLabels(tx, domain_id);
      requireFreeName(labels, body.name);
      requireRoom(labels);
      const label_id = nextLabelId(labels);
      await store.insertLabel(tx, domain_id, { label_id, ...body }, call.at);
      await appendAudit(tx, call, audited("createLabel", label_id));
    });
    return {};
  },

  async updateLabels(call, { params: { label_id }, body }) {
    const { domain_id } = call.caller;
    await call.db.transaction(async (tx) => {
      const labels = await store.lockLabels(tx, domain_id);
      requireKnown(labels, [label_id]);
      requireFreeName(labels, body.name, label_id);
      await store.updateLabel(tx, domain_id, { label_id, ...body });
      await appendAudit(tx, call, audited("updateLabel", label_id));
    });
    return {};
  },

  async deleteLabels(call, { params: { label_id } }) {
    const { domain_id } = call.caller;
    await call.db.transaction(async (tx) => {
      requireKnown(await store.lockLabels(tx, domain_id), [label_id]);
      await store.deleteLabel(tx, domain_id, label_id);
      await appendAudit(tx, call, audited("deleteLabel", label_id));
    });
    return {};
  },

  async listLabels(call, { query }) {
    const { offset = 0, limit = LIMITS.list_page_size_default, name = "", label_id, with_ticket_count } = query;
    const part = name.toLowerCase();
    const labels = await store.listLabelsOf(call.db, call.caller.domain_id);
    const found = labels.filter(
      (label) => label.name.toLowerCase().includes(part) && (label_id === undefined || label.label_id === label_id),
    );
    const page = { total_count: found.length, label_list: found.slice(offset, offset + limit) };
    if (with_ticket_count !== true) return page;
    const counts = await store.countTicketsByLabel(call.db, call.caller.domain_id);
    const counted = page.label_list.map((label) => ({ ...label, ticket_count: counts.get(label.label_id) ?? 0 }));
    return { ...page, label_list: counted };
  },

  async createCaseLabels(call, { params, query }) {
    await changeTicketLabels(call, params.case_id, query.label_ids, "createCaseLabels");
    return {};
  },

  async deleteCaseLabels(call, { params, query }) {
    await changeTicketLabels(call, params.case_id, query.label_ids, "deleteCaseLabels");
    return {};
  },

  async listCaseLabels(call, { params }) {
    const { domain_id, incident_id } = await requireReachableTicket(call, call.db, params.case_id);
    const labels = await store.labelsOfTickets(call.db, domain_id, [incident_id]);
    return { case_label_list: labels.get(incident_id) ?? [] };
  },
});
