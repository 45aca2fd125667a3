/** Wrong passwords lock a name: from the fifth in a row on for one minute, doubling with each further one up to an hour. Pure. */
const WRONG_PASSWORDS_FREE = 4;
const LOCK_FIRST_MS = 60_000;
const LOCK_LONGEST_MS = 3_600_000;

/** Longer than the longest lock. In a row are those without so long a pause between them. */
export const FORGOTTEN_AFTER_MS = 4 * LOCK_LONGEST_MS;

export function lockAfter(wrongPasswords: number, at: Date): Date | null {
  if (wrongPasswords <= WRONG_PASSWORDS_FREE) return null;
  const doublings = Math.min(wrongPasswords - WRONG_PASSWORDS_FREE - 1, 10);
  return new Date(at.getTime() + Math.min(LOCK_FIRST_MS * 2 ** doublings, LOCK_LONGEST_MS));
}

/** Whole seconds until the lock opens; 0 when it is open. */
export function lockedForSeconds(lockedUntil: Date | null, at: Date): number {
  return lockedUntil === null ? 0 : Math.max(0, Math.ceil((lockedUntil.getTime() - at.getTime()) / 1000));
}
