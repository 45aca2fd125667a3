import { expect, test } from "vitest";
import { ApiError } from "@/lib/errors/api-error";
import type { Caller } from "../iam/caller";
import { createThrottle } from "./throttle";

const caller = (user_id: string) => ({ domain_id: "d", user_id }) as Caller;

async function refusalsOf(times: number, count: () => Promise<void>): Promise<unknown[]> {
  const outcomes = await Promise.allSettled(Array.from({ length: times }, count));
  return outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
}

test("the call after the last allowed one is refused, with the time to wait", async () => {
  const throttle = createThrottle({ user: 3, address: 0 });
  const [refusal, ...others] = await refusalsOf(4, () => throttle.countUser(caller("bob")));
  expect(others).toEqual([]);
  expect(refusal).toBeInstanceOf(ApiError);
  expect((refusal as ApiError).code).toBe("APIGW.0308");
  expect((refusal as ApiError).options.retryAfter).toBe(60);
  expect(await refusalsOf(3, () => throttle.countUser(caller("carol")))).toEqual([]);
});

test("addresses are counted apart, the machine's own are not", async () => {
  const throttle = createThrottle({ user: 0, address: 2 });
  expect(await refusalsOf(3, () => throttle.countAddress("192.0.2.1"))).toHaveLength(1);
  expect(await refusalsOf(2, () => throttle.countAddress("192.0.2.2"))).toEqual([]);
  expect(await refusalsOf(9, () => throttle.countAddress(undefined))).toEqual([]);
});

test("zero is no limit", async () => {
  const throttle = createThrottle({ user: 0, address: 0 });
  expect(await refusalsOf(50, () => throttle.countUser(caller("bob")))).toEqual([]);
  expect(await refusalsOf(50, () => throttle.countAddress("192.0.2.1"))).toEqual([]);
});
