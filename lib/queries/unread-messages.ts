"use client";
/** How many messages of engineers wait to be read. One place asks (`useLiveUnread`), every badge listens; unknown counts as none. */
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { watchActivity } from "./activity";
import { osmQuery } from "./osm-query";
import { pace } from "./pace";

const ACTIVE_MS = 10_000;
const IDLE_MS = 60_000;

/** The newest message comes along: whoever lists messages sees by it that there are others. */
export const UNREAD_INPUT = { query: { limit: 1 } };

const unreadQuery = osmQuery("listRecentMessages", UNREAD_INPUT);

export type Unread = { count: number; newest: string | undefined };

function useUnreadQuery(isAsking: boolean) {
  const { data, refetch } = useQuery({
    ...unreadQuery,
    refetchInterval: isAsking && pace(ACTIVE_MS, IDLE_MS),
    refetchOnWindowFocus: isAsking,
    enabled: isAsking,
    retry: false,
  });
  const unread: Unread = { count: data?.unread_count ?? 0, newest: data?.message_list[0]?.cursor };
  return { unread, refetch };
}

export function useUnread(): Unread {
  return useUnreadQuery(false).unread;
}

/** Once it has begun, asks every ten seconds while somebody is there, each minute when nobody moved, never while hidden, at once on coming back. */
export function useLiveUnread(hasBegun: boolean): Unread {
  const { unread, refetch } = useUnreadQuery(hasBegun);
  useEffect(() => watchActivity(() => void refetch()), [refetch]);
  return unread;
}
