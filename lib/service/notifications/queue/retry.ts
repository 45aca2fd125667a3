/** When a notice that could not be handed over is tried again: after 30 seconds, then twice as long each time up to an hour, ten times in all. Pure. */
const FIRST_MS = 30_000;
const LONGEST_MS = 60 * 60_000;

export const ATTEMPTS_MAX = 10;
/** Longer than any attempt takes: who has not come back by then has died, and another takes the notice. */
export const LEASE_MS = 5 * 60_000;
/** Dead letters stay so long for who looks after the service. */
export const DEAD_KEPT_MS = 30 * 24 * 60 * 60_000;
/** Contacts kept for the last notices of an ended ticket go after this in any case; all attempts together take less. */
export const CONTACT_KEPT_MS = 24 * 60 * 60_000;

export function retryDelayMs(attempts: number): number {
  return Math.min(FIRST_MS * 2 ** (attempts - 1), LONGEST_MS);
}
