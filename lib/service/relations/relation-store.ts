/** Relations in SQL. Whoever adds one locks first: the limit counts rows. Deleted tickets are related to nothing. */
import { and, asc, count, eq, inArray, or } from "drizzle-orm";
import type { RelatedTicket } from "@/lib/contract/relations";
import type { Queryable, Transaction } from "../db/database";
import { lockMatter } from "../db/lock-matter";
import type { Caller } from "../iam/caller";
import { inOperatedGroups, isLive } from "../tickets/ticket-access";
import { tickets } from "../tickets/ticket-tables";
import { ticketRelations } from "./relation-tables";

type Key = { domain_id: string; incident_id: string };

export async function lockRelations(tx: Transaction, domain_id: string): Promise<void> {
  await lockMatter(tx, domain_id, "relations");
}

/** How many of the tickets are of members of groups that the caller operates. */
export async function countOperated(tx: Transaction, caller: Caller, incident_ids: readonly string[]): Promise<number> {
  const [row] = await tx
    .select({ found: count() })
    .from(tickets)
    .where(and(inOperatedGroups(caller), inArray(tickets.incident_id, [...incident_ids])));
  return row?.found ?? 0;
}

const isRelatedTicket = and(
  eq(tickets.domain_id, ticketRelations.domain_id),
  eq(tickets.incident_id, ticketRelations.related_id),
  isLive,
);

/** Related ids by ticket; a ticket without any is not in the map. */
export async function relatedIds(
  db: Queryable,
  domain_id: string,
  incident_ids: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ incident_id: ticketRelations.incident_id, related_id: ticketRelations.related_id })
    .from(ticketRelations)
    .innerJoin(tickets, isRelatedTicket)
    .where(and(eq(ticketRelations.domain_id, domain_id), inArray(ticketRelations.incident_id, [...incident_ids])));
  const found = new Map<string, string[]>();
  for (const { incident_id, related_id } of rows)
    found.set(incident_id, [...(found.get(incident_id) ?? []), related_id]);
  return found;
}

export async function listRelated(db: Queryable, { domain_id, incident_id }: Key): Promise<Required<RelatedTicket>[]> {
  return db
    .select({
      case_id: tickets.incident_id,
      simple_description: tickets.simple_description,
      user_name: tickets.user_name,
    })
    .from(ticketRelations)
    .innerJoin(tickets, isRelatedTicket)
    .where(and(eq(ticketRelations.domain_id, domain_id), eq(ticketRelations.incident_id, incident_id)))
    .orderBy(asc(ticketRelations.create_time), asc(ticketRelations.related_id));
}

export async function insertRelations(
  tx: Transaction,
  { domain_id, incident_id }: Key,
  related_ids: readonly string[],
  user_id: string,
  create_time: Date,
): Promise<void> {
  const made = { domain_id, user_id, create_time };
  const rows = related_ids.flatMap((related_id) => [
    { ...made, incident_id, related_id },
    { ...made, incident_id: related_id, related_id: incident_id },
  ]);
  await tx.insert(ticketRelations).values(rows);
}

/** False when the two are not related. */
export async function deleteRelation(tx: Transaction, key: Key, related_id: string): Promise<boolean> {
  const { incident_id, related_id: other, domain_id } = ticketRelations;
  const deleted = await tx
    .delete(ticketRelations)
    .where(
      and(
        eq(domain_id, key.domain_id),
        or(
          and(eq(incident_id, key.incident_id), eq(other, related_id)),
          and(eq(incident_id, related_id), eq(other, key.incident_id)),
        ),
      ),
    );
  return (deleted.rowCount ?? 0) > 0;
}
