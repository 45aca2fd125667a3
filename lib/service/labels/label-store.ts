/** Labels of an account and their places on tickets. Whoever adds one locks first: the limits count rows. */
import { and, asc, count, eq, inArray, sql, type SQLWrapper } from "drizzle-orm";
import type { Label } from "@/lib/contract/shapes";
import { isLive } from "../tickets/ticket-access";
import { tickets } from "../tickets/ticket-tables";
import type { Queryable, Transaction } from "../db/database";
import { lockMatter } from "../db/lock-matter";
import { labels, ticketLabels } from "./label-tables";

export type LabelRow = { label_id: number; name: string; color: string };

type TicketKey = { domain_id: string; incident_id: string };

const COLUMNS = { label_id: labels.label_id, name: labels.name, color: labels.color };

/** All of them: an account has thirty at most. */
export async function listLabelsOf(db: Queryable, domain_id: string): Promise<LabelRow[]> {
  return db.select(COLUMNS).from(labels).where(eq(labels.domain_id, domain_id)).orderBy(asc(labels.label_id));
}

/** How many tickets carry each label; deleted ones count no more. A label on none is not in the map. */
export async function countTicketsByLabel(db: Queryable, domain_id: string): Promise<Map<number, number>> {
  const isCarried = and(
    eq(tickets.domain_id, ticketLabels.domain_id),
    eq(tickets.incident_id, ticketLabels.incident_id),
    isLive,
  );
  const rows = await db
    .select({ label_id: ticketLabels.label_id, tickets: count() })
    .from(ticketLabels)
    .innerJoin(tickets, isCarried)
    .where(eq(ticketLabels.domain_id, domain_id))
    .groupBy(ticketLabels.label_id);
  return new Map(rows.map((row) => [row.label_id, row.tickets]));
}

/** The labels as they stay until the transaction ends: on the account and, as all writers lock, on its tickets, too. */
export async function lockLabels(tx: Transaction, domain_id: string): Promise<LabelRow[]> {
  await lockMatter(tx, domain_id, "labels");
  return listLabelsOf(tx, domain_id);
}

export async function insertLabel(tx: Transaction, domain_id: string, label: LabelRow, at: Date): Promise<void> {
  await tx.insert(labels).values({ domain_id, ...label, create_time: at });
}

export async function updateLabel(tx: Transaction, domain_id: string, label: LabelRow): Promise<void> {
  await tx
    .update(labels)
    .set({ name: label.name, color: label.color })
    .where(and(eq(labels.domain_id, domain_id), eq(labels.label_id, label.label_id)));
}

/** Its use on tickets ends with it. */
export async function deleteLabel(tx: Transaction, domain_id: string, label_id: number): Promise<void> {
  await tx.delete(labels).where(and(eq(labels.domain_id, domain_id), eq(labels.label_id, label_id)));
}

/** Labels of a ticket as JSON, for statements that read more of it: `domain_id` and `incident_id` are columns or values. */
export function labelsOf(domain_id: SQLWrapper | string, incident_id: SQLWrapper | string) {
  return sql<Label[]>`(
    select coalesce(json_agg(json_build_object('label_id', l.label_id, 'name', l.name, 'color', l.color) order by l.label_id), '[]')
    from service.ticket_labels k join service.labels l on l.domain_id = k.domain_id and l.label_id = k.label_id
    where k.domain_id = ${domain_id} and k.incident_id = ${incident_id})`;
}

/** Labels by ticket, in one statement for a whole list; a ticket without labels is not in the map. */
export async function labelsOfTickets(
  db: Queryable,
  domain_id: string,
  incident_ids: readonly string[],
): Promise<Map<string, Label[]>> {
  const found = new Map<string, Label[]>();
  if (incident_ids.length === 0) return found;
  const rows = await db
    .select({ incident_id: ticketLabels.incident_id, ...COLUMNS })
    .from(ticketLabels)
    .innerJoin(labels, and(eq(labels.domain_id, ticketLabels.domain_id), eq(labels.label_id, ticketLabels.label_id)))
    .where(and(eq(ticketLabels.domain_id, domain_id), inArray(ticketLabels.incident_id, [...incident_ids])))
    .orderBy(asc(labels.label_id));
  for (const { incident_id, ...label } of rows) found.set(incident_id, [...(found.get(incident_id) ?? []), label]);
  return found;
}

export async function labelIdsOfTicket(tx: Transaction, { domain_id, incident_id }: TicketKey): Promise<number[]> {
  const rows = await tx
    .select({ label_id: ticketLabels.label_id })
    .from(ticketLabels)
    .where(and(eq(ticketLabels.domain_id, domain_id), eq(ticketLabels.incident_id, incident_id)));
  return rows.map((row) => row.label_id);
}

export async function attachLabels(tx: Transaction, ticket: TicketKey, label_ids: readonly number[]): Promise<void> {
  const { domain_id, incident_id } = ticket;
  const rows = label_ids.map((label_id) => ({ domain_id, incident_id, label_id }));
  await tx.insert(ticketLabels).values(rows).onConflictDoNothing();
}

export async function detachLabels(tx: Transaction, ticket: TicketKey, label_ids: readonly number[]): Promise<void> {
  await tx
    .delete(ticketLabels)
    .where(
      and(
        eq(ticketLabels.domain_id, ticket.domain_id),
        eq(ticketLabels.incident_id, ticket.incident_id),
        inArray(ticketLabels.label_id, [...label_ids]),
      ),
    );
}
