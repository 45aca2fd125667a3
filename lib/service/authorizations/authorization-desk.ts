/** The engineer's side: asking for access and taking the request back. Both are logged for the customer and stand in the customer's trail. */
import { AUTHORIZATION_STATUS } from "@/lib/contract/authorization-status";
import type { AskAuthorization } from "@/lib/contract/desk-authorizations";
import { OPERATE_TYPES, type OperateType } from "@/lib/contract/operate-types";
import { mayDeskAct } from "@/lib/contract/ticket-actions";
import { ApiError } from "@/lib/errors/api-error";
import { appendAudit } from "../audit/audit";
import { findRegion } from "../catalogue/catalogue";
import type { Transaction } from "../db/database";
import { requireAssigned } from "../desk/desk-act";
import { requireTicketForDesk } from "../desk/desk-store";
import type { Call } from "../http/call";
import { requireEngineer } from "../iam/caller";
import { queueNotices } from "../notifications/queue/queue-notices";
import { statusOf } from "../tickets/ticket-move";
import { appendLog } from "../tickets/ticket-move-store";
import type { TicketRow } from "../tickets/ticket-tables";
import { checkAsked, moveAuthorization } from "./authorization";
import { unknownAuthorization } from "./authorization-access";
import { findAuthorization, insertAuthorization, lockAuthorization, updateAuthorization } from "./authorization-store";

type Done = { operation: string; log: OperateType; operate_desc?: string };

async function record(
  call: Call,
  tx: Transaction,
  { domain_id, incident_id }: TicketRow,
  authorization_id: string,
  { operation, log, operate_desc }: Done,
): Promise<void> {
  await appendLog(tx, call.caller, { domain_id, incident_id, operate_type: log, operate_desc }, call.at);
  await appendAudit(tx, call, { operation, resource_type: "authorization", resource_id: authorization_id, domain_id });
}

function checkRegions(regions: readonly (string | undefined)[]): void {
  const isKnown = regions.every((region) => !region || findRegion(region) !== undefined);
  if (!isKnown) throw new ApiError("OSM.01010033", { field: "details.region_id" });
}

export async function askAuthorization(call: Call, incident_id: string, body: AskAuthorization): Promise<string> {
  requireEngineer(call.caller);
  const { details: given, ...ids } = body;
  const { way, details } = checkAsked(ids, given);
  checkRegions(details.map((detail) => detail.region_id));
  return call.db.transaction(async (tx) => {
    const ticket = await requireTicketForDesk(tx, incident_id, true);
    requireAssigned(call, ticket);
    if (!mayDeskAct("reply", statusOf(ticket)))
      throw new ApiError("OSM.01010001", { field: "case_id", reason: "is not being worked on" });
    const authorization_id = await insertAuthorization(
      tx,
      {
        ...ids,
        domain_id: ticket.domain_id,
        incident_id,
        status: AUTHORIZATION_STATUS.pending,
        asked_by_id: call.caller.user_id,
        asked_by_name: call.caller.user_name,
        create_time: call.at,
      },
      details.map((detail) => ({ ...detail, type: way.detail_type })),
    );
    const done = {
      operation: "askAuthorization",
      log: OPERATE_TYPES.askAuthorization,
      operate_desc: ids.auth_describe,
    };
    await record(call, tx, ticket, authorization_id, done);
    await queueNotices(tx, ticket, { event: "authorization_asked", status: ticket.status, at: call.at });
    return authorization_id;
  });
}

export async function recallAuthorization(call: Call, authorization_id: string): Promise<void> {
  requireEngineer(call.caller);
  await call.db.transaction(async (tx) => {
    const found = await findAuthorization(tx, authorization_id);
    if (found === undefined) throw unknownAuthorization();
    const ticket = await requireTicketForDesk(tx, found.incident_id, true);
    requireAssigned(call, ticket);
    const authorization = await lockAuthorization(tx, found);
    if (authorization === undefined) throw unknownAuthorization();
    const status = moveAuthorization(authorization, "recall", call.at);
    await updateAuthorization(tx, authorization, { status, end_time: call.at });
    const done = { operation: "recallAuthorization", log: OPERATE_TYPES.recallAuthorization };
    await record(call, tx, ticket, authorization_id, done);
  });
}
