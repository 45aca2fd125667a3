/** The question that a filter puts to the service. Server and browser build it from the address alone, so both find the same answer. */
import { wireDayBounds } from "@/lib/format/wire-time";
import { presetDays } from "./created-preset";
import { wordsIn, type TicketFilter } from "./ticket-filter";

/** Input of `listLabels`: an account has 30 labels at most. */
export const LABELS_INPUT = { query: { limit: 100 } };

export type Asking = {
  /** The reader's day, which named spans are counted from. */
  today: string;
  group_id: string | undefined;
};

function given(text: string): string | undefined {
  return text === "" ? undefined : text;
}

function bounds({ created, created_from, created_to }: TicketFilter, today: string) {
  const days = created === "" ? { from: created_from, to: created_to } : presetDays(created, today);
  return {
    query_start_time: given(days.from) && wireDayBounds(days.from).from,
    query_end_time: given(days.to) && wireDayBounds(days.to).to,
  };
}

export function casesInput(filter: TicketFilter, { today, group_id }: Asking) {
  const { status, label_id, page, page_size } = filter;
  const words = wordsIn(filter.search_key);
  return {
    query: {
      incident_status: given([...status].sort((one, other) => one - other).join(",")),
      app_key: given(filter.app_key),
      incident_id: given(filter.incident_id),
      search_key: words.length > 0 ? words : undefined,
      ...bounds(filter, today),
      product_category_id: given(filter.product_category_id),
      label_id_list: label_id.length > 0 ? [...label_id] : undefined,
      x_customer_id: given(filter.x_customer_id),
      x_customer_name: given(filter.x_customer_name),
      has_unread: filter.has_unread ? true : undefined,
      group_id,
      sort_key: filter.sort_key,
      sort_dir: filter.sort_dir,
      offset: (page - 1) * page_size,
      limit: page_size,
    },
  };
}

export function countsInput(group_id: string | undefined) {
  return group_id === undefined ? {} : { query: { group_id } };
}

/** Tickets of a group are counted by our own service alone; another one would tell the reader's own numbers. */
export function hasCounts(group_id: string | undefined, isOwnService: boolean): boolean {
  return group_id === undefined || isOwnService;
}
