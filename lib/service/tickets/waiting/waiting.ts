/** How long a ticket waits for its customer (console.md 4.3): reminded after 5 days, closed 2 days after the reminder. Pure. */
const DAY_MS = 24 * 60 * 60_000;

export const REMIND_AFTER_MS = 5 * DAY_MS;
/** Counted from the reminder itself: after days without service nobody's ticket closes unwarned. */
export const CLOSE_AFTER_REMINDER_MS = 2 * DAY_MS;
