/** Wrong passwords from one address are counted here, too: a remote identity service sees only this console. Counted before the try, so that parallel guesses do not slip by. */
import "server-only";
import { createHmac, randomBytes } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { ApiError } from "@/lib/errors/api-error";

export const WRONG_PASSWORDS_MAX = 60;
const SECONDS = 600;

const tries = new RateLimiterMemory({ points: WRONG_PASSWORDS_MAX, duration: SECONDS });
const secret = randomBytes(32);

/** Addresses fall into a fixed number of secretly chosen lots, so that invented ones fill no memory. */
function lotOf(address: string): number {
  return createHmac("sha256", secret).update(address).digest().readUInt16BE();
}

/** Throws IAM.429 with the seconds to wait. */
export async function countTry(address: string): Promise<void> {
  try {
    await tries.consume(lotOf(address));
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new ApiError("IAM.429", { retryAfter: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) });
  }
}

/** What was no wrong password does not count. */
export async function forgetTry(address: string): Promise<void> {
  await tries.reward(lotOf(address));
}
