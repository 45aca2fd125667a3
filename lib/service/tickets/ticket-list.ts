/** One page of the tickets that a caller may see, with labels and unread marks: what all three lists of the API are made of. */
import { and, sql } from "drizzle-orm";
import type { Label } from "@/lib/contract/shapes";
import type { Call } from "../http/call";
import { visibleTo } from "./ticket-access";
import { filterTickets, wordsOf, type TicketFilter } from "./ticket-filter";
import { hasUnread, listTickets, type ListedTicket, type Page } from "./ticket-list-store";
import { mayHoldWords } from "./ticket-words";

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
  const narrowed = mayHoldWords(caller.domain_id, wordsOf(filter.search_key));
  const wanted = and(
    filterTickets(filter, call.timeZone),
    narrowed,
    filter.has_unread === true ? hasUnread(caller.user_id) : undefined,
  );
  const visible = visibleTo(caller, group_id);
  const where = wanted === undefined ? visible : sql`${visible} and ${wanted}`;
  const { total_count, tickets } = await listTickets(db, where, { caller, page, isSearch: narrowed !== undefined });
  return { total_count, rows: tickets.map((ticket) => ({ ticket, labels: ticket.labels })) };
}
