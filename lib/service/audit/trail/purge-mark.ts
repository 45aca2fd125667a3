/**
 * What stays of entries that retention removed: an entry of the service itself that names the last of them and its hash. Being part
 * of the chain it cannot be made up later, and the rest is verified from it. Pure.
 */
import type { AuditEvent } from "../audit";
import type { AuditRow } from "../audit-filter";
import { SERVICE_USER_ID } from "../service-actor";

/** The last entry that is gone; sequence 0 and a hash of zeros stand before the first one. */
export type Removed = { sequence: number; hash: Buffer };

const OPERATION = "purgePersonalData";

const textOf = ({ sequence, hash }: Removed) => `1-${sequence}:${hash.toString("hex")}`;

export function purgeEvent(removed: Removed): AuditEvent {
  return { operation: OPERATION, resource_type: "audit", resource_id: textOf(removed) };
}

export function marksPurge(row: AuditRow, removed: Removed): boolean {
  const isByService = row.user_id === SERVICE_USER_ID && row.operation === OPERATION && row.resource_type === "audit";
  return isByService && row.resource_id === textOf(removed);
}
