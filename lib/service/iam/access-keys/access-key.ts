/** What an access key looks like, who may manage it, and when it is locked (limits.md 14.2). Pure but for the random numbers. */
import { randomInt } from "node:crypto";
import { ApiError } from "@/lib/errors/api-error";
import type { Caller } from "../caller";

export const FAILURES_IN_A_ROW_MAX = 5;
export const LOCK_MS = 5 * 60 * 1000;
export const KEYS_OF_USER_MAX = 2;

const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const LETTERS = `${CAPITALS}abcdefghijklmnopqrstuvwxyz`;

function randomText(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
}

/** The secret holds 238 random bits. */
export function createKeyPair(): { access: string; secret: string } {
  return { access: randomText(CAPITALS, 20), secret: randomText(LETTERS, 40) };
}

/** People manage their own keys, the account those of its users. */
export function requireMayManage(caller: Caller, user_id: string): void {
  if (user_id !== caller.user_id && !caller.is_account) throw new ApiError("IAM.403");
}

export function requireRoomForKey(count: number): void {
  if (count >= KEYS_OF_USER_MAX)
    throw new ApiError("IAM.400", { reason: `a user has ${KEYS_OF_USER_MAX} access keys at most` });
}

export function isLocked(key: { locked_until: Date | null }, at: Date): boolean {
  return key.locked_until !== null && key.locked_until > at;
}

/** The fifth failure in a row locks; after the lock counting begins anew. */
export function afterFailure(failures: number, at: Date): { failures: number; locked_until?: Date } {
  const next = failures + 1;
  return next >= FAILURES_IN_A_ROW_MAX
    ? { failures: 0, locked_until: new Date(at.getTime() + LOCK_MS) }
    : { failures: next };
}
