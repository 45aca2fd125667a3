"use client";
/** One change of a ticket's state: sent once, then everything is asked again. Only an answer without an error counts as done. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { TicketAction } from "@/lib/contract/tickets";
import { osmMutation } from "@/lib/queries/osm-query";
import { useGroupScope } from "./group-scope";
import { refreshTicket } from "./refresh-ticket";
import { useRefusal } from "./use-refusal";

export type WireAction = "cancel" | "close" | "press" | "delete";

export function useTicketMove(incident_id: string, action_id: WireAction, onDone: () => void) {
  const client = useQueryClient();
  const refusalOf = useRefusal();
  const scope = useGroupScope();
  const { mutate, isPending, error } = useMutation({
    ...osmMutation("updateCases"),
    onSuccess: onDone,
    onSettled: () => void refreshTicket(client),
  });
  const move = (body: TicketAction) =>
    mutate({ params: { case_id: incident_id }, query: { action_id }, body: { ...body, ...scope } });
  return { move, isBusy: isPending, refusal: refusalOf(error) };
}
