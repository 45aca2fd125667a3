/** When a notice that could not be handed over is tried again, and how long what was given up stays. */

export const ATTEMPTS_MAX = 10;

/** As pg-boss counts: after n failures it waits between 2^(n-1) and 2^n times the delay, by chance; the last of ten attempts comes after 4 to 9 hours. */
export const RETRY = {
  retryLimit: ATTEMPTS_MAX - 1,
  retryDelay: 30,
  retryBackoff: true,
  /** Longer than any attempt takes: who has not come back by then has died. That counts as an attempt, so that a notice that kills its process does not come back for ever. */
  expireInSeconds: 5 * 60,
};

/** Dead letters stay so long for who looks after the service. */
export const DEAD_KEPT_MS = 30 * 24 * 60 * 60_000;
/** Contacts kept for the last notices of an ended ticket go after this in any case; all attempts together take less. */
export const CONTACT_KEPT_MS = 24 * 60 * 60_000;
