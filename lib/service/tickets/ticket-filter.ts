/** The filters of the ticket list as conditions (limits.md 1.6). Words are matched as they are: % and _ are no wildcards. */
import { and, eq, gte, ilike, inArray, lte, or, sql, type AnyColumn, type SQL } from "drizzle-orm";
import { ApiError } from "@/lib/errors/api-error";
import { parseTimeZone } from "@/lib/format/time-zone";
import { parseWireLocal } from "@/lib/format/wire-time";
import type { Owned } from "./ticket-access";
import { tickets } from "./ticket-tables";

export type TicketFilter = {
  search_key?: string[] | undefined;
  label_id_list?: string[] | undefined;
  app_key?: string | undefined;
  incident_id?: string | undefined;
  /** Exactly these, where they are named one by one. */
  incident_ids?: string[] | undefined;
  query_start_time?: string | undefined;
  query_end_time?: string | undefined;
  status?: number | undefined;
  incident_status?: string | undefined;
  product_category_id?: string | undefined;
  business_type_id?: string | undefined;
  x_customer_id?: string | undefined;
  x_customer_name?: string | undefined;
  has_unread?: boolean | undefined;
};

const WORDS_MAX = 32;
const WORD_LENGTH_MAX = 64;

function contains(column: Parameters<typeof ilike>[0], text: string): SQL {
  return ilike(column, `%${text.replace(/[\\%_]/g, "\\$&")}%`);
}

/** The words that are searched for, each to be found in the description. */
export function wordsOf(search_key: string[] | undefined): string[] {
  const words = (search_key ?? []).flatMap((text) => text.split(/\s+/)).filter((word) => word !== "");
  if (words.length > WORDS_MAX)
    throw new ApiError("OSM.0001", { field: "search_key", reason: `at most ${WORDS_MAX} words` });
  const isTooLong = words.some((word) => word.length > WORD_LENGTH_MAX);
  if (isTooLong)
    throw new ApiError("OSM.0001", { field: "search_key", reason: `at most ${WORD_LENGTH_MAX} characters a word` });
  return words;
}

function timeOf(field: string, text: string | undefined, timeZone: string): Date | undefined {
  if (text === undefined) return undefined;
  const zone = parseTimeZone(timeZone);
  if (zone === undefined)
    throw new ApiError("OSM.0001", { field: "X-Time-Zone", reason: "is not a time zone such as GMT+8" });
  const time = parseWireLocal(text, zone);
  if (time === undefined) throw new ApiError("OSM.0001", { field, reason: "must look like 2026-03-01 08:00:00" });
  return time;
}

function wholeNumbers(field: string, texts: string[]): number[] {
  if (!texts.every((text) => /^\d{1,9}$/.test(text)))
    throw new ApiError("OSM.0001", { field, reason: "must be whole numbers" });
  return texts.map(Number);
}

function statusIn(filter: TicketFilter, status: AnyColumn): SQL | undefined {
  const several = (filter.incident_status ?? "")
    .split(",")
    .map((text) => text.trim())
    .filter((text) => text !== "");
  const statuses = [
    ...(filter.status === undefined ? [] : [filter.status]),
    ...wholeNumbers("incident_status", several),
  ];
  return statuses.length === 0 ? undefined : inArray(status, statuses);
}

function hasLabel(label_id_list: string[] | undefined): SQL | undefined {
  if (label_id_list === undefined || label_id_list.length === 0) return undefined;
  const ids = sql.join(
    wholeNumbers("label_id_list", label_id_list).map((one) => sql`${one}`),
    sql`, `,
  );
  return sql`exists (select 1 from service.ticket_labels l where l.domain_id = ${tickets.domain_id}
    and l.incident_id = ${tickets.incident_id} and l.label_id in (${ids}))`;
}

/** By state and submitter alone: what counts are kept by. */
function ownedFilter(filter: TicketFilter, { status, user_id }: Owned): SQL | undefined {
  const { x_customer_id } = filter;
  return and(statusIn(filter, status), x_customer_id === undefined ? undefined : eq(user_id, x_customer_id));
}

const IS_OWNED: Record<keyof TicketFilter, boolean> = {
  status: true,
  incident_status: true,
  x_customer_id: true,
  search_key: false,
  label_id_list: false,
  app_key: false,
  incident_id: false,
  incident_ids: false,
  query_start_time: false,
  query_end_time: false,
  product_category_id: false,
  business_type_id: false,
  x_customer_name: false,
  has_unread: false,
};

/** The filter as a condition on kept counts; undefined where it asks for more than they tell. */
export function filterCounts(filter: TicketFilter, counts: Owned): SQL | undefined {
  const isOwned = Object.entries(IS_OWNED).every(
    ([name, isKept]) => isKept || filter[name as keyof TicketFilter] === undefined,
  );
  return isOwned ? (ownedFilter(filter, counts) ?? sql`true`) : undefined;
}

export function filterTickets(filter: TicketFilter, timeZone: string): SQL | undefined {
  const from = timeOf("query_start_time", filter.query_start_time, timeZone);
  const to = timeOf("query_end_time", filter.query_end_time, timeZone);
  const { app_key, incident_id, x_customer_name } = filter;
  return and(
    ...wordsOf(filter.search_key).map((word) => contains(tickets.simple_description, word)),
    app_key === undefined
      ? undefined
      : or(contains(tickets.incident_id, app_key), contains(tickets.simple_description, app_key)),
    incident_id === undefined ? undefined : contains(tickets.incident_id, incident_id),
    filter.incident_ids === undefined ? undefined : inArray(tickets.incident_id, filter.incident_ids),
    from === undefined ? undefined : gte(tickets.create_time, from),
    to === undefined ? undefined : lte(tickets.create_time, to),
    ownedFilter(filter, tickets),
    hasLabel(filter.label_id_list),
    filter.product_category_id === undefined ? undefined : eq(tickets.product_category_id, filter.product_category_id),
    filter.business_type_id === undefined ? undefined : eq(tickets.business_type_id, filter.business_type_id),
    x_customer_name === undefined ? undefined : contains(tickets.user_name, x_customer_name),
  );
}
