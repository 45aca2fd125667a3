/** The service itself as the actor of an audit entry: what it does by the clock, without any request. */
import type { AuditActor } from "./audit";

export function serviceActor(domain_id: string, at: Date): AuditActor {
  return { caller: { domain_id, user_id: "service", user_name: "service" }, sourceIp: "", requestId: "", at };
}
