/** Who may read a file: its uploader until it is used, then whoever may see the ticket, and engineers, who answer all tickets. */
import { ROLES } from "@/lib/contract/roles";
import { ApiError } from "@/lib/errors/api-error";
import { appendAudit } from "../audit/audit";
import type { Call } from "../http/call";
import { hasRole, type Caller } from "../iam/caller";
import { requireVisibleTicket } from "../tickets/ticket-access";
import { unknownAttachment } from "./attachment-errors";
import { isAttachmentId } from "./attachment-id";
import { findInAccount, findOnTickets } from "./attachment-store";
import type { AttachmentRow } from "./attachment-tables";

const FILES_AT_ONCE_MAX = 10;

function isEngineer(caller: Caller): boolean {
  return caller.is_provider && hasRole(caller, ROLES.serviceEngineer.id);
}

function readIds(text: string, countMax: number): string[] {
  const ids = [...new Set(text.split(",").map((id) => id.trim()))].filter((id) => id !== "");
  if (ids.length > countMax)
    throw new ApiError("OSM.01010001", { field: "accessory_id", reason: `takes ${countMax} ids at most` });
  if (ids.length === 0 || !ids.every(isAttachmentId)) throw unknownAttachment();
  return ids;
}

/** A ticket that cannot be seen hides its files, too. */
async function requireTicketOf(call: Call, incident_id: string, group_id: string | undefined): Promise<void> {
  try {
    await requireVisibleTicket(call, call.db, incident_id, group_id);
  } catch (error) {
    throw error instanceof ApiError && error.code === "OSM.01010015" ? unknownAttachment() : error;
  }
}

async function findAll(call: Call, ids: readonly string[]): Promise<AttachmentRow[]> {
  const { caller, db } = call;
  const own = await findInAccount(db, caller.domain_id, ids);
  return isEngineer(caller) ? [...own, ...(await findOnTickets(db, ids))] : own;
}

/** In the trail of the account whose ticket it is, also when an engineer reads; accounts in one order, so that two readings never block each other. */
export async function auditReading(call: Call, rows: readonly AttachmentRow[]): Promise<void> {
  const ordered = rows.toSorted((one, other) => one.domain_id.localeCompare(other.domain_id));
  await call.db.transaction(async (tx) => {
    for (const { domain_id, accessory_id } of ordered)
      await appendAudit(tx, call, {
        operation: "downloadAttachment",
        resource_type: "attachment",
        resource_id: accessory_id,
        domain_id,
      });
  });
}

/** The files in the order they were asked for; one that may not be read counts as missing, and one missing refuses all. */
export async function requireReadable(
  call: Call,
  text: string,
  group_id?: string,
  countMax = FILES_AT_ONCE_MAX,
): Promise<AttachmentRow[]> {
  const { caller } = call;
  const ids = readIds(text, countMax);
  const found = new Map((await findAll(call, ids)).map((row) => [row.accessory_id, row]));
  const rows = ids.map((id) => found.get(id)).filter((row) => row !== undefined);
  if (rows.length !== ids.length) throw unknownAttachment();
  if (rows.some((row) => row.incident_id === null && row.user_id !== caller.user_id)) throw unknownAttachment();
  const tickets = new Set(rows.map((row) => row.incident_id).filter((id) => id !== null));
  if (!isEngineer(caller)) for (const incident_id of tickets) await requireTicketOf(call, incident_id, group_id);
  return rows;
}
