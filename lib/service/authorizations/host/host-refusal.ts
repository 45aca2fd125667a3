/** What is told of a host that was not reached, or did not let in. */
import { ApiError } from "@/lib/errors/api-error";
import type { Opened } from "../../outgoing/outgoing";
import type { LoginOutcome } from "./ssh-login";

export type HostOutcome = LoginOutcome | Opened["outcome"];

const REFUSALS = {
  denied: { code: "OSM.01010003", field: "password", reason: "is not accepted for this account" },
  changed: { code: "OSM.01010014", field: "host_key", reason: "is another one than the host is known by" },
  forbidden: { code: "OSM.01010014", field: "host", reason: "is not a public address, so it cannot be tried" },
  unknown: { code: "OSM.01010014", field: "host", reason: "has no address" },
  closed: { code: "OSM.01010014", field: "port", reason: "refuses connections" },
  silent: { code: "OSM.01010014", field: "port", reason: "does not answer in time" },
} as const satisfies Partial<Record<HostOutcome, object>>;

export function hostRefusal(outcome: Exclude<HostOutcome, "accepted" | "open">): ApiError {
  const { code, ...told } = REFUSALS[outcome];
  return new ApiError(code, told);
}
