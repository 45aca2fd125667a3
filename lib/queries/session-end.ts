/** Whether the session behind an open page has ended: noted by a request that was refused for it, taken back by one that was answered. */
import type { ApiError } from "@/lib/errors/api-error";
import { createFlag } from "./flag";

const ended = createFlag(false);

export const hasSessionEnded = ended.read;
export const onSessionChange = ended.subscribe;

/** Of a request that needs a session: what it failed with, or nothing when it was answered. */
export function noteOutcome(error: ApiError | undefined): void {
  if (error === undefined) ended.set(false);
  else if (error.code === "CONSOLE.401") ended.set(true);
}

export function noteSignIn(): void {
  ended.set(false);
}
