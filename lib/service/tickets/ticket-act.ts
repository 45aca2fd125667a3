/** The customer's moves: urge, cancel, close, delete, score, contacts. Each locks the ticket, so of two at once exactly one wins. */
import { OPERATE_TYPES } from "@/lib/contract/operate-types";
import type { Score } from "@/lib/contract/shapes";
import { mayAct } from "@/lib/contract/ticket-actions";
import type { TicketAction, UpdateTicketContact } from "@/lib/contract/tickets";
import { ApiError } from "@/lib/errors/api-error";
import { and, eq } from "drizzle-orm";
import { appendAudit } from "../audit/audit";
import { findSatisfaction } from "../catalogue/catalogue";
import type { Transaction } from "../db/database";
import type { Call } from "../http/call";
import { proveContacts } from "../verification/ticket-contacts";
import { useOnTicket } from "../verification/verified-contact-store";
import { visibleTo } from "./ticket-access";
import { readCcEmails, sealContact } from "./ticket-contact";
import { lockTicket } from "./ticket-list-store";
import { moveTicket, requireOpen, statusOf, type MoveName } from "./ticket-move";
import { appendLog, saveMove } from "./ticket-move-store";
import { ticketScores, tickets, type TicketRow } from "./ticket-tables";

const AUDIT_NAMES: Record<MoveName, string> = {
  cancel: "cancelCase",
  close: "closeCase",
  press: "pressCase",
  delete: "deleteCase",
  reject_result: "rejectResult",
};

const WIRE_ACTIONS = ["cancel", "close", "press", "delete"] as const;

function requireAction(action_id: string): (typeof WIRE_ACTIONS)[number] {
  const action = WIRE_ACTIONS.find((known) => known === action_id);
  if (action === undefined) throw new ApiError("OSM.01010013", { field: "action_id" });
  return action;
}

export async function requireLockedTicket(
  call: Call,
  tx: Transaction,
  incident_id: string,
  group_id?: string,
): Promise<TicketRow> {
  const ticket = await lockTicket(tx, visibleTo(call.caller, group_id), incident_id);
  if (ticket === undefined) throw new ApiError("OSM.01010015", { detail: incident_id });
  return ticket;
}

function checkScores(scores: Score[]): void {
  for (const { satisfaction_id, satisfaction_value } of scores) {
    const dimension = findSatisfaction(satisfaction_id);
    const fits =
      dimension !== undefined && satisfaction_value >= dimension.per_value && satisfaction_value <= dimension.value;
    if (!fits)
      throw new ApiError("OSM.01010001", {
        field: "incident_satisfaction_list",
        reason: "holds an unknown item or score",
      });
  }
  const ids = new Set(scores.map((score) => score.satisfaction_id));
  if (ids.size !== scores.length)
    throw new ApiError("OSM.01010001", { field: "incident_satisfaction_list", reason: "names an item twice" });
}

async function saveScores(
  call: Call,
  tx: Transaction,
  ticket: TicketRow,
  scores: Score[],
  judgement: string,
): Promise<void> {
  const { domain_id, incident_id } = ticket;
  checkScores(scores);
  const rows = scores.map(({ satisfaction_id, satisfaction_value }) => ({
    domain_id,
    incident_id,
    satisfaction_id,
    satisfaction_value,
  }));
  if (rows.length > 0) await tx.insert(ticketScores).values(rows);
  await tx
    .update(tickets)
    .set({ judgement })
    .where(and(eq(tickets.domain_id, domain_id), eq(tickets.incident_id, incident_id)));
  await appendLog(tx, call.caller, { domain_id, incident_id, operate_type: OPERATE_TYPES.evaluate }, call.at);
}

export async function actOnTicket(
  call: Call,
  incident_id: string,
  action_id: string,
  body: TicketAction,
): Promise<void> {
  const action = requireAction(action_id);
  await call.db.transaction(async (tx) => {
    const ticket = await requireLockedTicket(call, tx, incident_id, body.group_id);
    const move = moveTicket(ticket, action, call.at);
    await saveMove(tx, { ticket, move, caller: call.caller, at: call.at, operate_desc: body.operate_desc });
    const scores = body.incident_satisfaction_list ?? [];
    const isScored = action === "close" && (scores.length > 0 || Boolean(body.judgement));
    if (isScored) await saveScores(call, tx, ticket, scores, body.judgement ?? "");
    await appendAudit(tx, call, { operation: AUDIT_NAMES[action], resource_type: "case", resource_id: incident_id });
  });
}

async function isScored(tx: Transaction, { domain_id, incident_id, judgement }: TicketRow): Promise<boolean> {
  const isOfTicket = and(eq(ticketScores.domain_id, domain_id), eq(ticketScores.incident_id, incident_id));
  return judgement !== "" || (await tx.select().from(ticketScores).where(isOfTicket).limit(1)).length > 0;
}

export async function scoreTicket(
  call: Call,
  incident_id: string,
  scores: Score[],
  judgement: string,
  group_id?: string,
): Promise<void> {
  if (scores.length === 0 && judgement === "")
    throw new ApiError("OSM.01010001", { field: "incident_satisfaction_list", reason: "is empty" });
  await call.db.transaction(async (tx) => {
    const ticket = await requireLockedTicket(call, tx, incident_id, group_id);
    if (!mayAct("score", statusOf(ticket)))
      throw new ApiError("OSM.01010001", { field: "case_id", reason: "is not completed" });
    if (await isScored(tx, ticket))
      throw new ApiError("OSM.01010001", { field: "case_id", reason: "has been scored already" });
    await saveScores(call, tx, ticket, scores, judgement);
    await appendAudit(tx, call, { operation: "createScores", resource_type: "case", resource_id: incident_id });
  });
}

export async function changeContact(call: Call, incident_id: string, body: UpdateTicketContact): Promise<void> {
  const cc_email = readCcEmails(body.extension_map);
  const { verified_ids } = await proveContacts(call, body);
  await call.db.transaction(async (tx) => {
    const ticket = await requireLockedTicket(call, tx, incident_id, body.group_id);
    requireOpen(ticket);
    const { domain_id } = ticket;
    await useOnTicket(tx, { domain_id, incident_id }, verified_ids);
    const sealed = await sealContact({ keys: call.keys, db: tx, domain_id, incident_id }, { ...body, cc_email });
    const plain = {
      ...(cc_email === undefined ? {} : { cc_user_id: cc_email === "" ? null : call.caller.user_id }),
      ...(body.area_code === undefined ? {} : { area_code: body.area_code }),
      ...(body.remind_time === undefined ? {} : { remind_time: body.remind_time }),
    };
    await tx
      .update(tickets)
      .set({ ...sealed, ...plain, update_time: call.at })
      .where(and(eq(tickets.domain_id, domain_id), eq(tickets.incident_id, incident_id)));
    await appendLog(tx, call.caller, { domain_id, incident_id, operate_type: OPERATE_TYPES.changeContact }, call.at);
    await appendAudit(tx, call, { operation: "updateContact", resource_type: "case", resource_id: incident_id });
  });
}
