/** What labels an account may have, and how many a ticket may carry (limits.md 5). Pure. */
import { ApiError } from "@/lib/errors/api-error";
import { LIMITS } from "../catalogue/catalogue";

type NamedLabel = { label_id: number; name: string };

/** Ids in paths end here. */
const LABEL_ID_MAX = 65_535;

export function requireFreeName(labels: readonly NamedLabel[], name: string, label_id?: number): void {
  if (labels.some((label) => label.name === name && label.label_id !== label_id))
    throw new ApiError("OSM.01010040", { field: "name" });
}

export function requireRoom(labels: readonly NamedLabel[]): void {
  if (labels.length >= LIMITS.label_per_account_max_count) throw new ApiError("OSM.01010041");
}

export function requireKnown(labels: readonly NamedLabel[], label_ids: readonly number[]): void {
  const unknown = label_ids.find((label_id) => !labels.some((label) => label.label_id === label_id));
  if (unknown !== undefined) throw new ApiError("OSM.01010039", { detail: String(unknown) });
}

/** Labels that the ticket carries already cost no room again. */
export function requireRoomOnTicket(attached: readonly number[], added: readonly number[]): void {
  if (new Set([...attached, ...added]).size > LIMITS.label_per_ticket_max_count) throw new ApiError("OSM.01010042");
}

/** The number after the highest, so that an old address rarely meets a new label; the lowest free one when numbers run out. */
export function nextLabelId(labels: readonly NamedLabel[]): number {
  const used = new Set(labels.map((label) => label.label_id));
  const next = Math.max(0, ...used) + 1;
  if (next <= LABEL_ID_MAX) return next;
  let free = 1;
  while (used.has(free)) free += 1;
  return free;
}
