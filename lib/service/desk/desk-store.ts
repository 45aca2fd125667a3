/** The queue of the desk over all accounts, and internal notes. Only engineers come here; the routes ask for that first. */
import { and, asc, count, eq, getTableColumns, ilike, inArray, isNull, or, sql, type SQL } from "drizzle-orm";
import { STATUS } from "@/lib/contract/ticket-status";
import { ApiError } from "@/lib/errors/api-error";
import type { Queryable, Transaction } from "../db/database";
import { domains } from "../iam/iam-tables";
import { newId } from "../iam/directory";
import { internalNotes } from "../messages/message-tables";
import { tickets, type TicketRow } from "../tickets/ticket-tables";

export type QueueFilter = {
  status: number[];
  assignee: "none" | { user_id: string } | undefined;
  search_key: string | undefined;
};
export type QueuedTicket = TicketRow & { domain_name: string };

function matching({ status, assignee, search_key }: QueueFilter): SQL | undefined {
  const words = `%${(search_key ?? "").replace(/[\\%_]/g, "\\$&")}%`;
  return and(
    inArray(tickets.status, status),
    assignee === "none"
      ? isNull(tickets.assignee_id)
      : assignee === undefined
        ? undefined
        : eq(tickets.assignee_id, assignee.user_id),
    search_key === undefined
      ? undefined
      : or(ilike(tickets.incident_id, words), ilike(tickets.simple_description, words), ilike(domains.name, words)),
  );
}

/** Whoever has waited longest comes first; tickets that wait for the customer come after all that wait for us. */
export async function listQueue(
  db: Queryable,
  filter: QueueFilter,
  page: { offset: number; limit: number },
): Promise<{ total: number; rows: QueuedTicket[] }> {
  const where = matching(filter);
  const joined = eq(domains.domain_id, tickets.domain_id);
  const [total] = await db.select({ total: count() }).from(tickets).innerJoin(domains, joined).where(where);
  const rows = await db
    .select({ ...getTableColumns(tickets), domain_name: domains.name })
    .from(tickets)
    .innerJoin(domains, joined)
    .where(where)
    .orderBy(sql`${tickets.waiting_since} asc nulls last`, asc(tickets.incident_id))
    .offset(page.offset)
    .limit(page.limit);
  return { total: total?.total ?? 0, rows };
}

/** A ticket by number alone: engineers serve every account. `lock` is for a change that reads before it writes. */
export async function findTicketForDesk(
  db: Queryable,
  incident_id: string,
  lock: boolean,
): Promise<TicketRow | undefined> {
  const asked = db.select().from(tickets).where(eq(tickets.incident_id, incident_id));
  const [row] = lock ? await asked.for("update") : await asked;
  return row;
}

/** A deleted ticket is as good as none. */
export async function requireTicketForDesk(db: Queryable, incident_id: string, lock: boolean): Promise<TicketRow> {
  const ticket = await findTicketForDesk(db, incident_id, lock);
  if (ticket === undefined || ticket.status === STATUS.deleted)
    throw new ApiError("OSM.01010015", { detail: incident_id });
  return ticket;
}

export async function domainName(db: Queryable, domain_id: string): Promise<string> {
  const [row] = await db.select({ name: domains.name }).from(domains).where(eq(domains.domain_id, domain_id));
  return row?.name ?? domain_id;
}

type Author = { user_id: string; user_name: string };

export async function insertNote(
  db: Transaction,
  { domain_id, incident_id }: TicketRow,
  author: Author,
  content: string,
  at: Date,
): Promise<string> {
  const note_id = newId();
  await db.insert(internalNotes).values({
    domain_id,
    incident_id,
    note_id,
    author_id: author.user_id,
    author_name: author.user_name,
    content,
    create_time: at,
  });
  return note_id;
}

export async function listNotes(db: Queryable, { domain_id, incident_id }: TicketRow) {
  return db
    .select()
    .from(internalNotes)
    .where(and(eq(internalNotes.domain_id, domain_id), eq(internalNotes.incident_id, incident_id)))
    .orderBy(asc(internalNotes.create_time));
}
