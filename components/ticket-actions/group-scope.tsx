"use client";
/** The group through which a colleague's ticket is seen and handled; its id goes with every call. None for tickets of one's own. */
import { createContext, use, type ReactNode } from "react";

const GroupContext = createContext<string | undefined>(undefined);

export interface GroupScopeProps {
  group_id: string | undefined;
  children: ReactNode;
}

export function GroupScope({ group_id, children }: GroupScopeProps) {
  return <GroupContext value={group_id}>{children}</GroupContext>;
}

export function useGroupId(): string | undefined {
  return use(GroupContext);
}

/** Spread into a body or query: `{ group_id }`, or nothing. */
export function useGroupScope(): { group_id?: string } {
  const group_id = use(GroupContext);
  return group_id === undefined ? {} : { group_id };
}
