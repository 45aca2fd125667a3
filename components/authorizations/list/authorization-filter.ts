/** What the list of authorizations shows, as it stands in the address, and the question it puts to the service. Whatever does not fit is left out. */
export const PAGE_SIZES = [10, 20, 50, 100] as const;
/** States a customer sees (console.md 5.1), in the order of the tabs. */
export const SHOWN_STATES = [0, 1, 2, 3, 4, 5] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

export const TEXT_FILTERS = ["simple_description", "incident_id", "sub_customer_name"] as const;
export type TextFilterName = (typeof TEXT_FILTERS)[number];

export type AuthorizationFilter = Record<TextFilterName, string> & {
  status: ShownState | undefined;
  /** Which group, on the page of groups; empty for the first. */
  group_id: string;
  /** Counted from 1. */
  page: number;
  page_size: number;
};

export const NO_FILTER: AuthorizationFilter = {
  status: undefined,
  simple_description: "",
  incident_id: "",
  sub_customer_name: "",
  group_id: "",
  page: 1,
  page_size: 10,
};

export const TEXT_LENGTH_MAX = 64;
/** The service counts rows up to this offset. */
const OFFSET_MAX = 65_535;

export function readFilter(params: Pick<URLSearchParams, "get">): AuthorizationFilter {
  const text = (name: keyof AuthorizationFilter) => (params.get(name) ?? "").trim().slice(0, TEXT_LENGTH_MAX);
  const page_size = PAGE_SIZES.find((size) => String(size) === text("page_size")) ?? PAGE_SIZES[0];
  const last = Math.floor(OFFSET_MAX / page_size) + 1;
  return {
    status: SHOWN_STATES.find((state) => String(state) === text("status")),
    simple_description: text("simple_description"),
    incident_id: text("incident_id"),
    sub_customer_name: text("sub_customer_name"),
    group_id: text("group_id"),
    page: /^[1-9]\d{0,5}$/.test(text("page")) ? Math.min(Number(text("page")), last) : 1,
    page_size,
  };
}

/** Only what differs from the usual, always in the same order: one filter, one address. */
export function filterSearch(filter: AuthorizationFilter): string {
  const params = new URLSearchParams();
  for (const name of Object.keys(NO_FILTER) as (keyof AuthorizationFilter)[])
    if (filter[name] !== NO_FILTER[name]) params.set(name, String(filter[name]));
  const search = params.toString();
  return search === "" ? "" : `?${search}`;
}

/** A change of what is shown leads back to the first page. */
export function changeFilter(filter: AuthorizationFilter, change: Partial<AuthorizationFilter>): AuthorizationFilter {
  return { ...filter, page: 1, ...change };
}

export function hasTextFilter(filter: AuthorizationFilter): boolean {
  return TEXT_FILTERS.some((name) => filter[name] !== "");
}

export function hasFilter(filter: AuthorizationFilter): boolean {
  return hasTextFilter(filter) || filter.status !== undefined;
}

export function clearFilter({ page_size, group_id }: AuthorizationFilter): AuthorizationFilter {
  return { ...NO_FILTER, page_size, group_id };
}

const given = (text: string) => (text === "" ? undefined : text);

/** The input of `listAuthorizations`; server and browser build it alike, so both find the same answer. */
export function authorizationsInput(filter: AuthorizationFilter, group_id: string | undefined) {
  const { status, page, page_size } = filter;
  return {
    query: {
      status,
      simple_description: given(filter.simple_description),
      incident_id: given(filter.incident_id),
      sub_customer_name: given(filter.sub_customer_name),
      group_id,
      offset: (page - 1) * page_size,
      limit: page_size,
    },
  };
}

/** How many wait for the reader, whatever the filter. */
export function waitingInput(group_id: string | undefined) {
  return { query: { status: 0, group_id, limit: 1 } };
}

export type Group = { group_id: string; name: string };

/** The group whose requests are shown: the one the address names, else the first. */
export function shownGroup(filter: AuthorizationFilter, groups: readonly Group[] | undefined): string | undefined {
  return (groups?.find(({ group_id }) => group_id === filter.group_id) ?? groups?.[0])?.group_id;
}
