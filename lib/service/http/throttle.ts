/**
 * How often one user, and one address, may call in a minute; counted in memory, by each process for itself.
 * Memory is bounded: users are counted after their token was found good, addresses fall into a fixed number of secretly chosen lots.
 */
import { createHmac, randomBytes } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { ApiError } from "@/lib/errors/api-error";
import { networkOf } from "@/lib/format/network";
import type { Caller } from "../iam/caller";

/** Both throw APIGW.0308 with the seconds to wait. */
export type Throttle = {
  countUser: (caller: Caller) => Promise<void>;
  /** Undefined for callers on this machine: the console calls for all its users from one address. */
  countAddress: (address: string | undefined) => Promise<void>;
};

/** Calls in a minute; 0 is no limit. */
export type ThrottleLimits = { user: number; address: number };

const MINUTE_S = 60;

function limiterOf(points: number): (key: string) => Promise<void> {
  if (points === 0) return async () => undefined;
  const limiter = new RateLimiterMemory({ points, duration: MINUTE_S });
  return async (key) => {
    try {
      await limiter.consume(key);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new ApiError("APIGW.0308", { retryAfter: Math.ceil(error.msBeforeNext / 1000), detail: "throttled" });
    }
  };
}

export function createThrottle(limits: ThrottleLimits): Throttle {
  const secret = randomBytes(32);
  const lotOf = (address: string) => createHmac("sha256", secret).update(networkOf(address)).digest().readUInt16BE(0);
  const [countUser, countAddress] = [limiterOf(limits.user), limiterOf(limits.address)];
  return {
    countUser: ({ domain_id, user_id }) => countUser(`${domain_id}/${user_id}`),
    countAddress: async (address) => (address === undefined ? undefined : countAddress(String(lotOf(address)))),
  };
}
