/** Entries of the trail as an account reads them: the address of its own people whole, that of engineers in part (console.md 6.1). Pure. */
import type { AuditEntry } from "@/lib/contract/audit";
import { maskIp } from "@/lib/masking/mask-person";
import type { AuditRow } from "./audit-filter";
import { SERVICE_USER_ID } from "./service-actor";

function actorOf({ actor_domain_id, domain_id, user_id }: AuditRow): AuditEntry["actor"] {
  if (user_id === SERVICE_USER_ID) return "service";
  return actor_domain_id === domain_id ? "account" : "engineer";
}

function addressOf(source_ip: string, actor: AuditEntry["actor"]): string {
  return actor === "account" || source_ip === "" ? source_ip : maskIp(source_ip);
}

export function viewEntry(row: AuditRow): AuditEntry {
  const actor = actorOf(row);
  const { sequence, user_id, user_name, operation, resource_type, resource_id, outcome, request_id } = row;
  return {
    sequence,
    time: row.at.toISOString(),
    user_id,
    user_name,
    actor,
    source_ip: addressOf(row.source_ip, actor),
    operation,
    resource_type,
    resource_id,
    outcome,
    request_id,
  };
}
