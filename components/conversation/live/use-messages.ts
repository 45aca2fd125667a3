"use client";
/** The messages of a ticket: the newest page first, older ones on demand, and what arrives meanwhile. */
import { useInfiniteQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Message } from "@/lib/contract/shapes";
import { takeFailureOver } from "@/lib/queries/handed-on";
import { osm } from "@/lib/queries/osm";
import { osmKey } from "@/lib/queries/osm-query";
import { messagesInput, NEWEST, type Before } from "./conversation-queries";
import { messagesIn, olderThan, withMessages, withoutMessage, type MessagePages } from "./message-pages";

export function conversationKey(incident_id: string): readonly unknown[] {
  return ["conversation", incident_id];
}

export function addMessages(client: QueryClient, incident_id: string, arrived: readonly Message[]): void {
  client.setQueryData<MessagePages>(conversationKey(incident_id), (pages) => withMessages(pages, arrived));
}

export function dropMessage(client: QueryClient, incident_id: string, message_id: string): void {
  client.setQueryData<MessagePages>(conversationKey(incident_id), (pages) => withoutMessage(pages, message_id));
}

export function useMessages(incident_id: string, group_id?: string) {
  const client = useQueryClient();
  const prefetched = osmKey("listMoreInstantMessages", messagesInput(incident_id, group_id));
  const queryKey = conversationKey(incident_id);
  useState(() => takeFailureOver(client, prefetched, queryKey));
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      osm("listMoreInstantMessages", messagesInput(incident_id, group_id, pageParam), signal),
    initialPageParam: NEWEST,
    getNextPageParam: olderThan,
    initialData: () => {
      const page = client.getQueryData<MessagePages["pages"][number]>(prefetched);
      return page === undefined ? undefined : { pages: [page], pageParams: [NEWEST] as Before[] };
    },
    initialDataUpdatedAt: () => client.getQueryState(prefetched)?.dataUpdatedAt,
  });
  const messages = useMemo(() => messagesIn(query.data), [query.data]);
  return { query, messages };
}
