/** The service itself as the actor of an audit entry: what it does by the clock, without any request. */
import type { AuditActor } from "./audit";

export const SERVICE_USER_ID = "service";

export function serviceActor(domain_id: string, at: Date): AuditActor {
  return { caller: { domain_id, user_id: SERVICE_USER_ID, user_name: "service" }, sourceIp: "", requestId: "", at };
}
