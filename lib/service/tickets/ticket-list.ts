/** One page of the tickets that a caller may see, with labels and unread marks: what all three lists of the API are made of. */
import { and } from "drizzle-orm";
import type { Label } from "@/lib/contract/shapes";
import type { Call } from "../http/call";
import { labelsOfTickets } from "../labels/label-store";
import { visibleTo } from "./ticket-access";
import { filterTickets, type TicketFilter } from "./ticket-filter";
import { countTickets, listTickets, type ListedTicket, type Page } from "./ticket-list-store";

export const PAGE_SIZE_DEFAULT = 10;

type PageNumber = { pageNo?: number | undefined; pageSize?: number | undefined };

/** Pages numbered from 1, as the camel-case operations have them. */
export function numberedPage({ pageNo = 1, pageSize = PAGE_SIZE_DEFAULT }: PageNumber): Page {
  return { offset: (pageNo - 1) * pageSize, limit: pageSize };
}

type Wanted = { filter: TicketFilter; page: Page; group_id?: string | undefined };
export type TicketPage = { total_count: number; rows: { ticket: ListedTicket; labels: Label[] }[] };

export async function listTicketPage(call: Call, { filter, page, group_id }: Wanted): Promise<TicketPage> {
  const { caller, db } = call;
  const where = and(visibleTo(caller, group_id), filterTickets(filter, call.timeZone));
  const [total_count, tickets] = await Promise.all([
    countTickets(db, where),
    listTickets(db, where, page, caller.user_id),
  ]);
  const labels = await labelsOfTickets(
    db,
    caller.domain_id,
    tickets.map((ticket) => ticket.incident_id),
  );
  return { total_count, rows: tickets.map((ticket) => ({ ticket, labels: labels.get(ticket.incident_id) ?? [] })) };
}
