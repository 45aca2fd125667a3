/** Reminds of tickets that wait for their customer, and closes them; each in a transaction of its own that another instance passes over. */
import { and, asc, eq, inArray, isNull, lte, type SQL } from "drizzle-orm";
import { OPERATE_TYPES } from "@/lib/contract/operate-types";
import { CUSTOMER_TURN_STATUSES, STATUS } from "@/lib/contract/ticket-status";
import { appendAudit } from "../../audit/audit";
import { serviceActor } from "../../audit/service-actor";
import type { Queryable, Transaction } from "../../db/database";
import { queueNotices } from "../../notifications/queue/queue-notices";
import { appendLog, saveMove, SERVICE_OPERATOR } from "../ticket-move-store";
import { tickets, type TicketRow } from "../ticket-tables";
import { CLOSE_AFTER_REMINDER_MS, REMIND_AFTER_MS } from "./waiting";

const BATCH = 100;

const before = (at: Date, ms: number) => new Date(at.getTime() - ms);
const waitsForCustomer = inArray(tickets.status, [...CUSTOMER_TURN_STATUSES]);

type Step = (tx: Transaction, ticket: TicketRow) => Promise<void>;
type Key = Pick<TicketRow, "domain_id" | "incident_id">;

const isTicket = ({ domain_id, incident_id }: Key) =>
  and(eq(tickets.domain_id, domain_id), eq(tickets.incident_id, incident_id));

/** False when somebody else has it in hand, or moved it meanwhile. */
async function stepOne(db: Queryable, key: Key, isDue: SQL | undefined, step: Step): Promise<boolean> {
  return db.transaction(async (tx) => {
    const asked = tx
      .select()
      .from(tickets)
      .where(and(isTicket(key), isDue));
    const [ticket] = await asked.for("update", { skipLocked: true });
    if (ticket !== undefined) await step(tx, ticket);
    return ticket !== undefined;
  });
}

async function stepAll(db: Queryable, isDue: SQL | undefined, step: Step): Promise<number> {
  const { domain_id, incident_id, customer_since } = tickets;
  let done = 0;
  for (;;) {
    const due = await db
      .select({ domain_id, incident_id })
      .from(tickets)
      .where(isDue)
      .orderBy(asc(customer_since))
      .limit(BATCH);
    let moved = 0;
    for (const key of due) moved += (await stepOne(db, key, isDue, step)) ? 1 : 0;
    done += moved;
    if (due.length < BATCH || moved === 0) return done;
  }
}

/** Answers how many tickets. */
export async function remindOfClosing(db: Queryable, at: Date): Promise<number> {
  const hasWaited = lte(tickets.customer_since, before(at, REMIND_AFTER_MS));
  const isDue = and(waitsForCustomer, hasWaited, isNull(tickets.closing_reminder_time));
  return stepAll(db, isDue, async (tx, ticket) => {
    const { domain_id, incident_id, status } = ticket;
    await tx.update(tickets).set({ closing_reminder_time: at }).where(isTicket(ticket));
    const entry = { domain_id, incident_id, operate_type: OPERATE_TYPES.remindOfClosing };
    await appendLog(tx, SERVICE_OPERATOR, entry, at);
    await queueNotices(tx, ticket, { event: "closing_soon", status, at });
  });
}

/** Answers how many tickets. */
export async function closeWaiting(db: Queryable, at: Date): Promise<number> {
  const isReminded = lte(tickets.closing_reminder_time, before(at, CLOSE_AFTER_REMINDER_MS));
  // Who was reminded so long ago has waited even longer, which an index tells.
  const hasWaited = lte(tickets.customer_since, before(at, REMIND_AFTER_MS + CLOSE_AFTER_REMINDER_MS));
  const isDue = and(waitsForCustomer, hasWaited, isReminded);
  return stepAll(db, isDue, async (tx, ticket) => {
    const { domain_id, incident_id } = ticket;
    const change = { waiting_since: null, resolve_time: at };
    const move = { status: STATUS.completed, log: OPERATE_TYPES.close, change, erase: true };
    await saveMove(tx, { ticket, move, caller: SERVICE_OPERATOR, at });
    const event = { operation: "closeCase", resource_type: "case", resource_id: incident_id } as const;
    await appendAudit(tx, serviceActor(domain_id, at), event);
  });
}
