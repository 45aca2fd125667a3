/** What the overview asks for; server and browser ask the same, so what came with the page is found in the browser. */
export const WAITING_MAX = 6;
export const LAST_WORDS_MAX = 5;

/** Whoever has waited longest comes first. */
export const WAITING_INPUT = {
  query: { incident_status: "2,17", sort_key: "update_time", sort_dir: "asc", limit: WAITING_MAX },
} as const;
export const ACCESS_INPUT = { query: { status: 0, limit: WAITING_MAX } };
export const LAST_WORDS_INPUT = { query: { limit: LAST_WORDS_MAX } };

export const WAITING_ADDRESS = "/tickets?status=2,17";
