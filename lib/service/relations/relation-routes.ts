/** Relations between tickets of the groups that the caller operates; both tickets must be of their members (console.md 3.7). */
import { ApiError } from "@/lib/errors/api-error";
import { appendAudit } from "../audit/audit";
import type { Transaction } from "../db/database";
import { routes, type Call } from "../http/call";
import { requireReachableTicket, requireVisibleTicket } from "../tickets/ticket-access";
import { requireNew, requireOperatedGroup, requireOthers, requireRoomForRelations } from "./relation";
import * as store from "./relation-store";

/** Tickets of other groups do not exist for who relates. */
async function requireOfOwnGroups(call: Call, tx: Transaction, incident_ids: readonly string[]): Promise<void> {
  const found = await store.countOperated(tx, call.caller, incident_ids);
  if (found !== incident_ids.length) throw new ApiError("OSM.01010015", { field: "related_id_list" });
}

export const relationRoutes = routes({
  createRelations: async (call, { params, body }) => {
    const { caller } = call;
    const group_id = requireOperatedGroup(caller, body.group_id);
    const related_ids = requireOthers(params.case_id, body.related_id_list);
    await call.db.transaction(async (tx) => {
      const ticket = await requireVisibleTicket(call, tx, params.case_id, group_id);
      await requireOfOwnGroups(call, tx, related_ids);
      await store.lockRelations(tx, caller.domain_id);
      const existing = await store.relatedIds(tx, caller.domain_id, [ticket.incident_id, ...related_ids]);
      const own = existing.get(ticket.incident_id) ?? [];
      requireNew(own, related_ids);
      requireRoomForRelations(own.length, related_ids.length);
      for (const related_id of related_ids) requireRoomForRelations(existing.get(related_id)?.length ?? 0, 1);
      await store.insertRelations(tx, ticket, related_ids, caller.user_id, call.at);
      await appendAudit(tx, call, {
        operation: "createRelation",
        resource_type: "case",
        resource_id: ticket.incident_id,
      });
    });
    return {};
  },

  deleteRelation: async (call, { params, body }) => {
    const group_id = requireOperatedGroup(call.caller, body.group_id);
    await call.db.transaction(async (tx) => {
      const ticket = await requireVisibleTicket(call, tx, params.case_id, group_id);
      const related = await store.relatedIds(tx, ticket.domain_id, [ticket.incident_id]);
      if (!related.get(ticket.incident_id)?.includes(body.related_id))
        throw new ApiError("OSM.01010001", { field: "related_id", reason: "is not related to this ticket" });
      await requireOfOwnGroups(call, tx, [body.related_id]);
      await store.deleteRelation(tx, ticket, body.related_id);
      await appendAudit(tx, call, {
        operation: "deleteRelation",
        resource_type: "case",
        resource_id: ticket.incident_id,
      });
    });
    return {};
  },

  listRelation: async (call, { params }) => {
    const ticket = await requireReachableTicket(call, call.db, params.case_id);
    return { case_relation_list: await store.listRelated(call.db, ticket) };
  },
});
