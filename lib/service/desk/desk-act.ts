/** What engineers do with a ticket. Each move locks it, is logged for the customer and stands in the audit trail of the customer's account. */
import { OPERATE_TYPES } from "@/lib/contract/operate-types";
import { isEnded, STATUS } from "@/lib/contract/ticket-status";
import { ApiError } from "@/lib/errors/api-error";
import { attachFiles } from "../attachments/attachment-store";
import { appendAudit } from "../audit/audit";
import { LIMITS } from "../catalogue/catalogue";
import type { Transaction } from "../db/database";
import type { Call } from "../http/call";
import { requireEngineer } from "../iam/caller";
import { checkContent } from "../messages/message";
import { insertMessage } from "../messages/message-store";
import { moveOnDesk, moveOnReply, statusOf, type DeskMoveName } from "../tickets/ticket-move";
import { saveMove } from "../tickets/ticket-move-store";
import type { TicketRow } from "../tickets/ticket-tables";
import { insertNote, requireTicketForDesk } from "./desk-store";

type Act<T> = (tx: Transaction, ticket: TicketRow) => Promise<T>;

/** Runs `act` on the locked ticket. */
async function onTicket<T>(call: Call, incident_id: string, operation: string, act: Act<T>): Promise<T> {
  requireEngineer(call.caller);
  return call.db.transaction(async (tx) => {
    const ticket = await requireTicketForDesk(tx, incident_id, true);
    const result = await act(tx, ticket);
    await appendAudit(tx, call, {
      operation,
      resource_type: "case",
      resource_id: incident_id,
      domain_id: ticket.domain_id,
    });
    return result;
  });
}

/** Only who holds a ticket may move it on; a colleague takes it over first. */
export function requireAssigned(call: Call, ticket: TicketRow): void {
  if (ticket.assignee_id !== call.caller.user_id)
    throw new ApiError("OSM.01010002", { reason: "take the ticket first", detail: ticket.incident_id });
}

export async function claimTicket(call: Call, incident_id: string, takeOver: boolean): Promise<void> {
  const { caller, at } = call;
  await onTicket(call, incident_id, takeOver ? "takeOverCase" : "claimCase", async (tx, ticket) => {
    const mine = { assignee_id: caller.user_id, assignee_name: caller.user_name };
    if (ticket.status === STATUS.waiting) {
      await saveMove(tx, { ticket, move: moveOnDesk(ticket, "claim", at, mine), caller, at });
      return;
    }
    const isOthers = ticket.assignee_id !== null && ticket.assignee_id !== caller.user_id;
    if (isEnded(statusOf(ticket)) || !takeOver || !isOthers)
      throw new ApiError("OSM.01010001", { field: "case_id", reason: "has been taken already" });
    await saveMove(tx, {
      ticket,
      move: { status: statusOf(ticket), log: OPERATE_TYPES.takeOver, change: mine, erase: false },
      caller,
      at,
    });
  });
}

type Reply = { content: string; accessory_ids?: string[] | undefined; await_feedback?: boolean | undefined };

export async function replyToTicket(call: Call, incident_id: string, reply: Reply): Promise<string> {
  const { caller, at } = call;
  const accessory_ids = reply.accessory_ids ?? [];
  const content = checkContent(reply.content, accessory_ids.length);
  return onTicket(call, incident_id, "replyCase", async (tx, ticket) => {
    requireAssigned(call, ticket);
    const move = moveOnReply(ticket, reply.await_feedback === true, at);
    const message_id = await insertMessage(tx, caller, ticket, { content, type: 1 }, at);
    const target = { domain_id: ticket.domain_id, incident_id, message_id };
    await attachFiles(tx, caller, accessory_ids, target, LIMITS.message_attachment_max_count);
    await saveMove(tx, { ticket, move, caller, at });
    return message_id;
  });
}

export async function addNote(call: Call, incident_id: string, content: string): Promise<string> {
  return onTicket(call, incident_id, "addNote", (tx, ticket) => insertNote(tx, ticket, call.caller, content, call.at));
}

/** The result is a message of the conversation, too: the customer reads it where they read everything else. */
export async function resolveTicket(
  call: Call,
  incident_id: string,
  resolution: string,
  root_cause: string | undefined,
): Promise<void> {
  const { caller, at } = call;
  await onTicket(call, incident_id, "resolveCase", async (tx, ticket) => {
    requireAssigned(call, ticket);
    const replied = { last_reply_time: at, last_reply_type: 1, first_reply_time: ticket.first_reply_time ?? at };
    const move = moveOnDesk(ticket, "resolve", at, { ...replied, resolution, root_cause: root_cause ?? null });
    await insertMessage(tx, caller, ticket, { content: resolution, type: 1 }, at);
    await saveMove(tx, { ticket, move, caller, at });
  });
}

type PlainMove = Extract<DeskMoveName, "pause" | "resume" | "invalid">;

export async function moveTicketOnDesk(
  call: Call,
  incident_id: string,
  action: PlainMove,
  reason: string | undefined,
): Promise<void> {
  const { caller, at } = call;
  await onTicket(call, incident_id, `${action}Case`, async (tx, ticket) => {
    if (ticket.status !== STATUS.waiting) requireAssigned(call, ticket);
    await saveMove(tx, { ticket, move: moveOnDesk(ticket, action, at), caller, at, operate_desc: reason });
  });
}
