"use client";
/** The messages that the address asks for, page by page. When the count or the newest message changes, they are asked for again. */
import { skipToken, useInfiniteQuery, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { ListRecentMessagesAnswer } from "@/lib/contract/recent-messages";
import { osm } from "@/lib/queries/osm";
import { osmKey } from "@/lib/queries/osm-query";
import { useUnread } from "@/lib/queries/unread-messages";
import { recentInput, type MessageFilter } from "./message-filter";

/** Below the operation's own key: what asks all lists of messages again asks this one, too. */
const PAGES_KEY = osmKey("listRecentMessages", "pages");

export function useRecentMessages(filter: MessageFilter) {
  const client = useQueryClient();
  const prefetched = osmKey("listRecentMessages", recentInput(filter, ""));
  /** What the server met when it asked for the first page; that is asked for again in the background. */
  const first = useQuery<ListRecentMessagesAnswer>({ queryKey: prefetched, queryFn: skipToken });
  const query = useInfiniteQuery({
    enabled: !first.isError,
    queryKey: [...PAGES_KEY, filter],
    queryFn: ({ pageParam, signal }) => osm("listRecentMessages", recentInput(filter, pageParam), signal),
    initialPageParam: "",
    initialData: () => {
      const page = client.getQueryData<ListRecentMessagesAnswer>(prefetched);
      return page === undefined ? undefined : { pages: [page], pageParams: [""] };
    },
    initialDataUpdatedAt: () => client.getQueryState(prefetched)?.dataUpdatedAt,
    getNextPageParam: ({ next_cursor }) => next_cursor,
  });
  const { count, newest } = useUnread();
  const seen = useRef({ count, newest });
  useEffect(() => {
    if (seen.current.count === count && seen.current.newest === newest) return;
    seen.current = { count, newest };
    void client.invalidateQueries({ queryKey: PAGES_KEY });
  }, [client, count, newest]);
  return { query, failure: query.error ?? (query.isFetching ? null : first.error) };
}

/** After something was read or answered. */
export function loadRecentAgain(client: QueryClient): void {
  for (const name of ["listRecentMessages", "listUnreadNewInstantMessages"] as const)
    void client.invalidateQueries({ queryKey: osmKey(name) });
  void client.invalidateQueries({ queryKey: osmKey("listCases"), refetchType: "none" });
}
