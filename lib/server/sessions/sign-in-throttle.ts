/**
 * Wrong passwords from one address are counted here, too: a remote identity service sees only this console. Counted before the try, so that
 * parallel guesses do not slip by, and in the database, so that all instances count together; without it each counts for itself.
 */
import "server-only";
import { lt } from "drizzle-orm";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { ApiError } from "@/lib/errors/api-error";
import { networkOf } from "@/lib/format/network";
import { keyedHash } from "@/lib/sealing/keyed-hash";
import { database, pool } from "../db/database";
import { masterKeys } from "../keys/key-ring";
import { signInTries } from "./sign-in-tries-table";

export const WRONG_PASSWORDS_MAX = 60;
const SECONDS = 600;

let limiter: RateLimiterPostgres | undefined;

function tries(): RateLimiterPostgres {
  const bounds = { points: WRONG_PASSWORDS_MAX, duration: SECONDS, keyPrefix: "" };
  limiter ??= new RateLimiterPostgres({
    ...bounds,
    storeClient: pool(),
    storeType: "pool",
    schemaName: "console",
    tableName: "sign_in_tries",
    tableCreated: true,
    clearExpiredByTimeout: false,
    insuranceLimiter: new RateLimiterMemory(bounds),
  });
  return limiter;
}

function keyOf(address: string): string {
  return keyedHash(masterKeys().lookUp, networkOf(address), "wrong passwords").toString("base64url");
}

/** Throws IAM.429 with the seconds to wait. */
export async function countTry(address: string): Promise<void> {
  try {
    await tries().consume(keyOf(address));
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new ApiError("IAM.429", { retryAfter: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) });
  }
}

/** What was no wrong password does not count. */
export async function forgetTry(address: string): Promise<void> {
  await tries().reward(keyOf(address));
}

/** Answers how many. */
export async function removeOldTries(now: Date): Promise<number> {
  return (await database().delete(signInTries).where(lt(signInTries.expire, now.getTime()))).rowCount ?? 0;
}
