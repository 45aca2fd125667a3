/** Input of `listLabels` for the page of labels: all of them, with the number of tickets that carry each. */
export const COUNTED_LABELS = { query: { limit: 100, with_ticket_count: true } };
