/** One page of the tickets that a caller may see, with labels and unread marks: what all three lists of the API are made of. */
import { and, sql, type SQL } from "drizzle-orm";
import type { Label } from "@/lib/contract/shapes";
import type { Call } from "../http/call";
import { ticketCounts } from "./counts/ticket-count-tables";
import { countedByStatus, countedTotal } from "./counts/ticket-counts";
import { visibleTo } from "./ticket-access";
import { filterCounts, filterTickets, wordsOf, type TicketFilter } from "./ticket-filter";
import { countByStatus, hasUnread, listTickets, type ListedTicket, type Page } from "./ticket-list-store";
import { mayHoldWords } from "./ticket-words";

export const PAGE_SIZE_DEFAULT = 10;

type PageNumber = { pageNo?: number | undefined; pageSize?: number | undefined };

/** Pages numbered from 1, as the camel-case operations have them. */
export function numberedPage({ pageNo = 1, pageSize = PAGE_SIZE_DEFAULT }: PageNumber): Page {
  return { offset: (pageNo - 1) * pageSize, limit: pageSize };
}

type Wanted = { filter: TicketFilter; page: Page; group_id?: string | undefined };
export type TicketPage = { total_count: number; rows: { ticket: ListedTicket; labels: Label[] }[] };

/** The same reach and filter as a condition on kept counts; undefined where they do not tell. */
function countsOf({ caller }: Call, filter: TicketFilter, group_id: string | undefined): SQL | undefined {
  const counted = filterCounts(filter, ticketCounts);
  return counted && sql`${visibleTo(caller, group_id, ticketCounts)} and ${counted}`;
}

export async function countTicketsByStatus(call: Call, filter: TicketFilter, group_id: string | undefined) {
  const counted = countsOf(call, filter, group_id);
  if (counted !== undefined) return countedByStatus(call.db, counted);
  return countByStatus(call.db, and(visibleTo(call.caller, group_id), filterTickets(filter, call.timeZone)));
}

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
  const counted = countsOf(call, filter, group_id);
  const total = counted && countedTotal(counted);
  const isSearch = narrowed !== undefined;
  const { total_count, tickets } = await listTickets(db, where, { caller, page, isSearch, total });
  return { total_count, rows: tickets.map((ticket) => ({ ticket, labels: ticket.labels })) };
}
