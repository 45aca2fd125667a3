/** What a list of tickets shows, as it stands in the address. Whatever does not fit is left out. */
import { CREATED_PRESETS, type CreatedPreset } from "./created-preset";

export const PAGE_SIZES = [10, 20, 50, 100] as const;
export const SORT_KEYS = ["create_time", "update_time", "last_reply_time", "status", "severity"] as const;
/** States that may be filtered by, those that wait for the reader first. */
export const SHOWN_STATUSES = [2, 17, 0, 1, 5, 3, 4, 12] as const;
export const LABELS_MAX = 5;
export const WORDS_MAX = 32;

export type SortKey = (typeof SORT_KEYS)[number];
export type ShownStatus = (typeof SHOWN_STATUSES)[number];

export type TicketFilter = {
  /** Of the lists of a group: whose members submitted. */
  group_id: string;
  status: readonly ShownStatus[];
  app_key: string;
  incident_id: string;
  /** Words that must all stand in the description, apart by blanks. */
  search_key: string;
  /** A named span of days; then the two days below are empty. */
  created: CreatedPreset | "";
  /** Days, `yyyy-MM-dd`, in the reader's zone; empty when open. */
  created_from: string;
  created_to: string;
  product_category_id: string;
  label_id: readonly string[];
  x_customer_id: string;
  x_customer_name: string;
  has_unread: boolean;
  sort_key: SortKey;
  sort_dir: "asc" | "desc";
  /** Counted from 1. */
  page: number;
  page_size: number;
};

export const NO_FILTER: TicketFilter = {
  group_id: "",
  status: [],
  app_key: "",
  incident_id: "",
  search_key: "",
  created: "",
  created_from: "",
  created_to: "",
  product_category_id: "",
  label_id: [],
  x_customer_id: "",
  x_customer_name: "",
  has_unread: false,
  sort_key: "create_time",
  sort_dir: "desc",
  page: 1,
  page_size: 10,
};

export const TEXT_LENGTH_MAX = 64;
const WORDS_LENGTH_MAX = 1024;
/** The service counts rows up to this offset. */
const OFFSET_MAX = 65_535;

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

export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** As the service takes them: 32 at most, each of 64 characters at most. */
function fittingWords(text: string): string {
  return wordsIn(text.slice(0, WORDS_LENGTH_MAX))
    .filter((word) => word.length <= TEXT_LENGTH_MAX)
    .slice(0, WORDS_MAX)
    .join(" ");
}

type Params = Pick<URLSearchParams, "get">;

function readCreated(text: (name: keyof TicketFilter) => string) {
  const created = oneOf<CreatedPreset | "">(CREATED_PRESETS, text("created"), "");
  if (created !== "") return { created, created_from: "", created_to: "" };
  return { created, created_from: dayOf(text("created_from")), created_to: dayOf(text("created_to")) };
}

export function readFilter(params: Params): TicketFilter {
  const text = (name: keyof TicketFilter) => (params.get(name) ?? "").trim().slice(0, TEXT_LENGTH_MAX);
  const list = (name: keyof TicketFilter) => text(name).split(",");
  const wanted = new Set(list("status"));
  const page_size = oneOf(PAGE_SIZES, text("page_size"), PAGE_SIZES[0]);
  return {
    group_id: text("group_id"),
    status: SHOWN_STATUSES.filter((status) => wanted.has(String(status))),
    app_key: text("app_key"),
    incident_id: text("incident_id"),
    search_key: fittingWords(params.get("search_key") ?? ""),
    ...readCreated(text),
    product_category_id: text("product_category_id"),
    label_id: [...new Set(list("label_id").filter((id) => /^\d{1,9}$/.test(id)))].slice(0, LABELS_MAX),
    x_customer_id: text("x_customer_id"),
    x_customer_name: text("x_customer_name"),
    has_unread: text("has_unread") === "true",
    sort_key: oneOf(SORT_KEYS, text("sort_key"), NO_FILTER.sort_key),
    sort_dir: oneOf(["asc", "desc"] as const, text("sort_dir"), NO_FILTER.sort_dir),
    page: pageOf(text("page"), page_size),
    page_size,
  };
}

/** What the service can be asked for: one that is not our own filters neither by product nor by unread, and has an order of its own. */
export function askableFilter(filter: TicketFilter, isOwnService: boolean): TicketFilter {
  const { product_category_id, has_unread, sort_key, sort_dir } = NO_FILTER;
  return isOwnService ? filter : { ...filter, product_category_id, has_unread, sort_key, sort_dir };
}

/** Only what differs from the usual, always in the same order: one filter, one text. */
export function filterSearch(filter: TicketFilter): string {
  const params = new URLSearchParams();
  for (const name of Object.keys(NO_FILTER) as (keyof TicketFilter)[]) {
    const value = String(filter[name]);
    if (value !== String(NO_FILTER[name])) params.set(name, value);
  }
  return params.toString().replaceAll("%2C", ",");
}

export function filterAddress(filter: TicketFilter, list: string): string {
  const search = filterSearch(filter);
  return search === "" ? list : `${list}?${search}`;
}

/** A change of what is shown leads back to the first page. */
export function changeFilter(filter: TicketFilter, change: Partial<TicketFilter>): TicketFilter {
  return { ...filter, page: 1, ...change };
}

/** How many filters are on, beside the states that the tabs show and the group of the list. */
export function countFilters(filter: TicketFilter): number {
  const { app_key, incident_id, search_key, product_category_id, x_customer_id, x_customer_name } = filter;
  const created = filter.created + filter.created_from + filter.created_to;
  const texts = [app_key, incident_id, search_key, created, product_category_id, x_customer_id + x_customer_name];
  const others = [filter.label_id.length > 0, filter.has_unread];
  return texts.filter((text) => text !== "").length + others.filter(Boolean).length;
}

export function hasFilter(filter: TicketFilter): boolean {
  return countFilters(filter) > 0 || filter.status.length > 0;
}

export function clearFilter({ group_id, page_size, sort_key, sort_dir }: TicketFilter): TicketFilter {
  return { ...NO_FILTER, group_id, page_size, sort_key, sort_dir };
}

/** The group whose tickets are shown: the one that was chosen, else the first; none on the list of one's own. */
export function shownGroup({ group_id }: Pick<TicketFilter, "group_id">, ids: readonly string[]): string | undefined {
  return ids.includes(group_id) ? group_id : ids[0];
}
