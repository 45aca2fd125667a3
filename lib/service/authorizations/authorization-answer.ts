/** How a customer answers a request for access: grants it, rejects it, or ends what was granted. Of two answers at once exactly one counts. */
import { OPERATE_TYPES } from "@/lib/contract/operate-types";
import type { AuthorizationAction } from "@/lib/contract/authorization-status";
import type { ConfirmAuthorization, OperateAuthorization } from "@/lib/contract/authorizations";
import { ApiError } from "@/lib/errors/api-error";
import { appendAudit } from "../audit/audit";
import type { Transaction } from "../db/database";
import type { Call } from "../http/call";
import { appendLog } from "../tickets/ticket-move-store";
import { lockVisibleAuthorization } from "./authorization-access";
import { moveAuthorization, requireWay } from "./authorization";
import { sealAgency, sealEntered } from "./authorization-entered";
import { eraseEntered } from "./authorization-erase";
import { checkGrant } from "./authorization-grant";
import { listDetails, saveEntered, updateAuthorization } from "./authorization-store";
import type { AuthorizationRow } from "./authorization-tables";

type CustomerAction = Extract<AuthorizationAction, "confirm" | "reject" | "cancel">;

const RECORDS = {
  confirm: { log: OPERATE_TYPES.grantAuthorization, audit: "confirmAuthorizations" },
  reject: { log: OPERATE_TYPES.rejectAuthorization, audit: "rejectAuthorizations" },
  cancel: { log: OPERATE_TYPES.cancelAuthorization, audit: "cancelAuthorizations" },
} as const satisfies Record<CustomerAction, object>;

async function record(
  call: Call,
  tx: Transaction,
  { domain_id, incident_id, authorization_id }: AuthorizationRow,
  action: CustomerAction,
  operate_desc?: string,
): Promise<void> {
  const { log, audit } = RECORDS[action];
  await appendLog(tx, call.caller, { domain_id, incident_id, operate_type: log, operate_desc }, call.at);
  await appendAudit(tx, call, { operation: audit, resource_type: "authorization", resource_id: authorization_id });
}

const handledBy = ({ caller, at }: Call) => ({
  handler_id: caller.user_id,
  handler_name: caller.user_name,
  answer_time: at,
});

export async function confirmAuthorization(
  call: Call,
  authorization_id: string,
  body: ConfirmAuthorization,
): Promise<void> {
  const { at, keys } = call;
  await call.db.transaction(async (tx) => {
    const { authorization } = await lockVisibleAuthorization(call, tx, authorization_id, body.group_id);
    const status = moveAuthorization(authorization, "confirm", at);
    const details = await listDetails(tx, authorization);
    const grant = checkGrant(requireWay(authorization), details, body, at);
    for (const [detail_number, entered] of grant.entered) {
      const sealed = await sealEntered({ db: tx, keys }, authorization, detail_number, entered);
      await saveEntered(tx, authorization, detail_number, sealed);
    }
    const { agency_id, auth_effective_time, auth_expire_time } = grant;
    await updateAuthorization(tx, authorization, {
      ...handledBy(call),
      status,
      auth_effective_time,
      auth_expire_time,
      agency_id: agency_id === undefined ? null : await sealAgency({ db: tx, keys }, authorization, agency_id),
    });
    await record(call, tx, authorization, "confirm");
  });
}

async function reject(call: Call, tx: Transaction, authorization: AuthorizationRow, reason: string): Promise<void> {
  const status = moveAuthorization(authorization, "reject", call.at);
  if (reason === "") throw new ApiError("OSM.01010001", { field: "reject_reason", reason: "is required" });
  const change = { ...handledBy(call), status, reject_reason: reason, end_time: call.at };
  await updateAuthorization(tx, authorization, change);
  await record(call, tx, authorization, "reject", reason);
}

/** Access ends at once, and what was entered goes with it. Who granted it stays on record. */
async function cancel(call: Call, tx: Transaction, authorization: AuthorizationRow): Promise<void> {
  const status = moveAuthorization(authorization, "cancel", call.at);
  await updateAuthorization(tx, authorization, { status, end_time: call.at });
  await eraseEntered(tx, authorization.domain_id, [authorization.authorization_id]);
  await record(call, tx, authorization, "cancel");
}

export async function answerAuthorization(
  call: Call,
  authorization_id: string,
  action_id: string | undefined,
  body: OperateAuthorization,
): Promise<void> {
  if (action_id !== "reject" && action_id !== "cancel") throw new ApiError("OSM.01010018", { field: "action_id" });
  await call.db.transaction(async (tx) => {
    const { authorization } = await lockVisibleAuthorization(call, tx, authorization_id, body.group_id);
    if (action_id === "cancel") return cancel(call, tx, authorization);
    return reject(call, tx, authorization, body.reject_reason?.trim() ?? "");
  });
}
