/** Saves a move, its log entry and the erasure together or not at all; a stale revision means someone moved first. */
import { and, eq, sql, type SQL } from "drizzle-orm";
import { ApiError } from "@/lib/errors/api-error";
import { SERVICE_USER_ID } from "../audit/service-actor";
import type { Transaction } from "../db/database";
import type { Caller } from "../iam/caller";
import { keepForNotices, queueNotices } from "../notifications/queue/queue-notices";
import { eventOf } from "../notifications/queue/ticket-event";
import { eraseProtected } from "./ticket-erase";
import { customerTurn, type TicketMove } from "./ticket-move";
import { ticketLogs, tickets, type TicketRow } from "./ticket-tables";

export const OPERATOR_TYPES = { account: 0, user: 1, engineer: 2, service: 3 } as const;

/** Who acts: a person, or the service itself by the clock. */
export type Operator = Pick<Caller, "user_id" | "user_name" | "is_provider" | "is_account">;

export const SERVICE_OPERATOR: Operator = {
  user_id: SERVICE_USER_ID,
  user_name: "",
  is_provider: false,
  is_account: false,
};

function operatorType(caller: Operator): number {
  if (caller === SERVICE_OPERATOR) return OPERATOR_TYPES.service;
  if (caller.is_provider) return OPERATOR_TYPES.engineer;
  return caller.is_account ? OPERATOR_TYPES.account : OPERATOR_TYPES.user;
}

type Logged = { domain_id: string; incident_id: string; operate_type: number; operate_desc?: string | undefined };

const insertLog = (db: Transaction, caller: Operator, entry: Logged, at: Date) =>
  db.insert(ticketLogs).values({
    ...entry,
    operate_desc: entry.operate_desc ?? "",
    operator_type: operatorType(caller),
    operator_id: caller.user_id,
    operator_name: caller.user_name,
    operate_time: at,
  });

/** As a step of a statement that writes more. */
export function logStep(db: Transaction, caller: Caller, entry: Logged, at: Date): SQL {
  return sql`ticket_log as ${insertLog(db, caller, entry, at)}`;
}

export async function appendLog(db: Transaction, caller: Operator, entry: Logged, at: Date): Promise<void> {
  await insertLog(db, caller, entry, at);
}

export type Moved = {
  ticket: TicketRow;
  move: TicketMove;
  caller: Operator;
  at: Date;
  operate_desc?: string | undefined;
};

export async function saveMove(db: Transaction, { ticket, move, caller, at, operate_desc }: Moved): Promise<void> {
  const { domain_id, incident_id } = ticket;
  const event = eventOf(move);
  const moved = await db
    .update(tickets)
    .set({
      ...move.change,
      ...customerTurn(ticket, move, at),
      status: move.status,
      revision: ticket.revision + 1,
      update_time: at,
    })
    .where(
      and(
        eq(tickets.domain_id, domain_id),
        eq(tickets.incident_id, incident_id),
        eq(tickets.revision, ticket.revision),
      ),
    );
  if (moved.rowCount === 0)
    throw new ApiError("OSM.01010014", { reason: "the ticket was changed meanwhile", detail: incident_id });
  if (move.log !== undefined)
    await appendLog(db, caller, { domain_id, incident_id, operate_type: move.log, operate_desc }, at);
  if (event !== undefined) await queueNotices(db, ticket, { event, status: move.status, at });
  if (!move.erase) return;
  await keepForNotices(db, ticket, at);
  await eraseProtected(db, ticket, at);
}
