"use client";
/** Which list is open: one's own tickets, or those of the groups that the reader operates. */
import { createContext, use } from "react";
import { useGroupId } from "@/components/ticket-actions/group-scope";
import { useIsOwnService } from "@/lib/queries/own-service";

export type UserGroup = { group_id: string; name: string };

export type ListScope = {
  list: "/tickets" | "/group-tickets";
  /** The account itself sees the tickets of all of its users. */
  isAccount: boolean;
  /** The groups that the reader operates; none on the list of one's own tickets. */
  groups: readonly UserGroup[];
};

export const OWN_TICKETS: ListScope = { list: "/tickets", isAccount: false, groups: [] };

export const ListScopeContext = createContext<ListScope>(OWN_TICKETS);

export function useListScope(): ListScope {
  return use(ListScopeContext);
}

/** Tickets of a group are exported by our own service alone: no document names the group. */
export function useMayExport(): boolean {
  const [group_id, isOwnService] = [useGroupId(), useIsOwnService()];
  return isOwnService || group_id === undefined;
}
