/** What the list of tickets shows, as it stands in the address, and the question it puts to the service. Whatever does not fit is left out. */
import { wireDayBounds } from "@/lib/format/wire-time";

export const PAGE_SIZES = [10, 20, 50, 100] as const;
export const SORT_KEYS = ["create_time", "update_time", "status", "severity"] as const;
/** States that may be filtered by, those that wait for the reader first. */
export const SHOWN_STATUSES = [2, 17, 0, 1, 5, 3, 4, 12] as const;
export const LABELS_MAX = 5;

export type SortKey = (typeof SORT_KEYS)[number];
export type ShownStatus = (typeof SHOWN_STATUSES)[number];

export type TicketFilter = {
  status: readonly ShownStatus[];
  app_key: string;
  /** Days, `yyyy-MM-dd`, in the reader's zone; empty when open. */
  created_from: string;
  created_to: string;
  product_category_id: string;
  label_id: readonly string[];
  x_customer_name: string;
  sort_key: SortKey;
  sort_dir: "asc" | "desc";
  /** Counted from 1. */
  page: number;
  page_size: number;
};

export const NO_FILTER: TicketFilter = {
  status: [],
  app_key: "",
  created_from: "",
  created_to: "",
  product_category_id: "",
  label_id: [],
  x_customer_name: "",
  sort_key: "create_time",
  sort_dir: "desc",
  page: 1,
  page_size: 10,
};

const TEXT_LENGTH_MAX = 64;
/** The service counts rows up to this offset. */
const OFFSET_MAX = 65_535;

/** Input of `listLabels`: an account has 30 labels at most. */
export const LABELS_INPUT = { query: { limit: 100 } };

function oneOf<T>(known: readonly T[], given: unknown, otherwise: T): T {
  return known.find((one) => String(one) === given) ?? otherwise;
}

function dayOf(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time);
  return isDay && new Date(time).toISOString().startsWith(text) ? text : "";
}

function pageOf(text: string, page_size: number): number {
  const last = Math.floor(OFFSET_MAX / page_size) + 1;
  return /^[1-9]\d{0,5}$/.test(text) ? Math.min(Number(text), last) : 1;
}

export function readFilter(params: Pick<URLSearchParams, "get">): TicketFilter {
  const text = (name: keyof TicketFilter) => (params.get(name) ?? "").trim().slice(0, TEXT_LENGTH_MAX);
  const list = (name: keyof TicketFilter) => text(name).split(",");
  const wanted = new Set(list("status"));
  const page_size = oneOf(PAGE_SIZES, text("page_size"), PAGE_SIZES[0]);
  return {
    status: SHOWN_STATUSES.filter((status) => wanted.has(String(status))),
    app_key: text("app_key"),
    created_from: dayOf(text("created_from")),
    created_to: dayOf(text("created_to")),
    product_category_id: text("product_category_id"),
    label_id: [...new Set(list("label_id").filter((id) => /^\d{1,9}$/.test(id)))].slice(0, LABELS_MAX),
    x_customer_name: text("x_customer_name"),
    sort_key: oneOf(SORT_KEYS, text("sort_key"), NO_FILTER.sort_key),
    sort_dir: oneOf(["asc", "desc"] as const, text("sort_dir"), NO_FILTER.sort_dir),
    page: pageOf(text("page"), page_size),
    page_size,
  };
}

/** Only what differs from the usual, always in the same order: one filter, one address. */
export function filterAddress(filter: TicketFilter): string {
  const params = new URLSearchParams();
  for (const name of Object.keys(NO_FILTER) as (keyof TicketFilter)[]) {
    const value = String(filter[name]);
    if (value !== String(NO_FILTER[name])) params.set(name, value);
  }
  const search = params.toString().replaceAll("%2C", ",");
  return search === "" ? "/tickets" : `/tickets?${search}`;
}

/** A change of what is shown leads back to the first page. */
export function changeFilter(filter: TicketFilter, change: Partial<TicketFilter>): TicketFilter {
  return { ...filter, page: 1, ...change };
}

/** How many filters are on, beside the states that the tabs show. */
export function countFilters(filter: TicketFilter): number {
  const { app_key, created_from, created_to, product_category_id, label_id, x_customer_name } = filter;
  const texts = [app_key, created_from + created_to, product_category_id, x_customer_name];
  return texts.filter((text) => text !== "").length + (label_id.length > 0 ? 1 : 0);
}

export function hasFilter(filter: TicketFilter): boolean {
  return countFilters(filter) > 0 || filter.status.length > 0;
}

export function clearFilter({ page_size, sort_key, sort_dir }: TicketFilter): TicketFilter {
  return { ...NO_FILTER, page_size, sort_key, sort_dir };
}

function given(text: string): string | undefined {
  return text === "" ? undefined : text;
}

/** The input of `listCases`; server and browser build it from the address alone, so both find the same answer. */
export function casesInput(filter: TicketFilter) {
  const { status, label_id, created_from, created_to, page, page_size } = filter;
  return {
    query: {
      incident_status: given([...status].sort((one, other) => one - other).join(",")),
      app_key: given(filter.app_key),
      query_start_time: given(created_from) && wireDayBounds(created_from).from,
      query_end_time: given(created_to) && wireDayBounds(created_to).to,
      product_category_id: given(filter.product_category_id),
      label_id_list: label_id.length > 0 ? [...label_id] : undefined,
      x_customer_name: given(filter.x_customer_name),
      sort_key: filter.sort_key,
      sort_dir: filter.sort_dir,
      offset: (page - 1) * page_size,
      limit: page_size,
    },
  };
}
