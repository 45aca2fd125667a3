"use client";
/** The tickets associated with one, and through which of the reader's groups each can be opened; most cannot be told apart otherwise. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";
import { osm } from "@/lib/queries/osm";
import { osmKey, osmQuery } from "@/lib/queries/osm-query";
import type { OperatedGroup } from "./operated-group";

export function useRelations(case_id: string) {
  return useQuery(osmQuery("listRelation", { params: { case_id } }));
}

async function isInGroup(incident_id: string, group_id: string, signal: AbortSignal): Promise<boolean> {
  const { incident_info_list = [] } = await osm("listCases", { query: { group_id, incident_id, limit: 100 } }, signal);
  return incident_info_list.some((ticket) => ticket.incident_id === incident_id);
}

/** By ticket the first group that leads to it; those without one stay closed to the reader. */
export function useOpenGroups(incident_ids: readonly string[], groups: readonly OperatedGroup[]) {
  return useQuery({
    queryKey: [...osmKey("listRelation"), "groups", incident_ids, groups],
    queryFn: async ({ signal }) => {
      const asked = incident_ids.flatMap((incident_id) => groups.map(({ group_id }) => ({ incident_id, group_id })));
      const found = await Promise.all(asked.map((one) => isInGroup(one.incident_id, one.group_id, signal)));
      return Object.fromEntries(asked.filter((_, place) => found[place]).map((one) => [one.incident_id, one.group_id]));
    },
    enabled: incident_ids.length > 0,
  });
}

/** After a change, done or refused, both tickets' associations are asked again. */
function useChange<Wanted>(change: (wanted: Wanted) => Promise<unknown>, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: osmKey("listRelation") }),
  });
}

type Place = { incident_id: NonNullable<TicketDetail["incident_id"]>; group_id: string };

export function useAddRelation({ incident_id, group_id }: Place, onDone: () => void) {
  const params = { case_id: incident_id };
  return useChange(
    (id: string) => osm("createRelations", { params, body: { related_id_list: [id], group_id } }),
    onDone,
  );
}

export function useRemoveRelation({ incident_id, group_id }: Place, onDone: () => void) {
  const params = { case_id: incident_id };
  return useChange((related_id: string) => osm("deleteRelation", { params, body: { related_id, group_id } }), onDone);
}
