/** Which requests may be sent a second time: reads, and changes with a key where the service does such a change once. A service that keeps keys says so in its answers; of one that does not, nothing is assumed. */
import "server-only";
import { IDEMPOTENCY_KEPT } from "@/lib/contract/shapes";
import type { Outgoing } from "./request";

let areKeysKept = false;

export function noteKept({ headers }: Response): void {
  if (headers.has(IDEMPOTENCY_KEPT)) areKeysKept = true;
}

export function mayRepeat({ init: { method, headers } }: Outgoing): boolean {
  return method === "GET" || (areKeysKept && headers.has("idempotency-key"));
}
