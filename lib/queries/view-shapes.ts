/** Saved views as browser and console exchange them. */
export const LIST_NAMES = ["tickets", "group-tickets"] as const;
export type ListName = (typeof LIST_NAMES)[number];

export const VIEWS_MAX = 30;
export const VIEW_NAME_LENGTH_MAX = 64;
export const VIEW_SEARCH_LENGTH_MAX = 2000;

/** `search` is the address's query without its question mark. */
export type TicketView = { view_id: string; name: string; search: string; is_default: boolean };
export type ViewChange = Partial<Omit<TicketView, "view_id">>;
