/** What may be related to a ticket, and how many (limits.md 5, console.md 3.7). Pure. */
import { ApiError } from "@/lib/errors/api-error";
import { LIMITS } from "../catalogue/catalogue";
import { operatedGroups, type Caller } from "../iam/caller";

/** Relations are made from the page of a group, by those who handle the tickets of its members. */
export function requireOperatedGroup(caller: Caller, group_id: string | undefined): string {
  if (group_id === undefined || !operatedGroups(caller).includes(group_id))
    throw new ApiError("OSM.01010002", { detail: "names no group that the caller operates" });
  return group_id;
}

/** The ids to relate, each once. */
export function requireOthers(incident_id: string, related_ids: readonly string[]): string[] {
  if (related_ids.includes(incident_id)) throw new ApiError("OSM.01010044", { field: "related_id_list" });
  return [...new Set(related_ids)];
}

export function requireNew(existing: readonly string[], related_ids: readonly string[]): void {
  if (related_ids.some((id) => existing.includes(id)))
    throw new ApiError("OSM.01010001", { field: "related_id_list", reason: "names a ticket that is related already" });
}

/** A relation counts on both of its tickets. `added` is how many the ticket would get. */
export function requireRoomForRelations(existing: number, added: number): void {
  if (existing + added > LIMITS.association_max_count) throw new ApiError("OSM.01010043");
}
