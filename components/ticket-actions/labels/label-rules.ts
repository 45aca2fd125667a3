/** Limits of labels (console.md 3.10), told before they are met. */
export const LABELS_PER_ACCOUNT_MAX = 30;
export const LABELS_PER_TICKET_MAX = 5;
export const LABEL_NAME_LENGTH_MAX = 64;

/** An account has thirty labels at most, so one page holds them all. */
export const ALL_LABELS = { query: { limit: 100 } };
