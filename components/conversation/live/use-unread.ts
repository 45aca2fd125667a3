"use client";
/** Where the unread messages begin, remembered as it was when the page was opened, and marking them read once they were seen. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Message } from "@/lib/contract/shapes";
import { onceIdle } from "@/lib/idle/once-idle";
import { osm } from "@/lib/queries/osm";
import { osmKey, osmQuery } from "@/lib/queries/osm-query";
import { unreadInput } from "./conversation-queries";

const ENGINEER = 1;

/** The service counts unread messages of engineers only: the last ones of them are meant. */
export function firstUnreadOf(messages: readonly Message[], unreadCount: number): string | undefined {
  if (unreadCount <= 0) return undefined;
  return messages.filter(({ type }) => type === ENGINEER).at(-unreadCount)?.message_id;
}

function useMarkRead(incident_id: string, group_id: string | undefined, lastFromEngineer: string | undefined) {
  const client = useQueryClient();
  const marked = useRef<string | undefined>(undefined);
  useEffect(() => {
    async function mark() {
      if (document.visibilityState !== "visible" || lastFromEngineer === marked.current) return;
      const before = marked.current;
      marked.current = lastFromEngineer;
      try {
        const body = group_id === undefined ? {} : { group_id };
        await osm("updateNewInstantMessagesRead", { params: { case_id: incident_id }, body });
        const none = { imunread: [{ incident_id, status: 1 as const, unread_num: 0 }] };
        client.setQueryData(osmKey("listUnreadNewInstantMessages", unreadInput(incident_id, group_id)), none);
        void client.invalidateQueries({ queryKey: osmKey("listCases"), refetchType: "none" });
        void client.invalidateQueries({ queryKey: osmKey("listRecentMessages") });
      } catch {
        marked.current = before;
      }
    }
    const forget = onceIdle(() => void mark());
    const onVisible = () => void mark();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      forget();
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, [client, incident_id, group_id, lastFromEngineer]);
}

/** `messages` is undefined while they are loading. */
export function useUnread(incident_id: string, group_id: string | undefined, messages: readonly Message[] | undefined) {
  const { data, isError } = useQuery(osmQuery("listUnreadNewInstantMessages", unreadInput(incident_id, group_id)));
  const [first, setFirst] = useState<{ id: string | undefined; count: number }>();
  const count = isError ? 0 : data?.imunread?.find((one) => one.incident_id === incident_id)?.unread_num;
  const isKnown = messages !== undefined && (data !== undefined || isError);
  if (first === undefined && isKnown) setFirst({ id: firstUnreadOf(messages, count ?? 0), count: count ?? 0 });
  const lastFromEngineer = messages?.findLast(({ type }) => type === ENGINEER)?.message_id;
  useMarkRead(incident_id, group_id, first === undefined ? undefined : lastFromEngineer);
  return { firstUnreadId: first?.id, unreadCount: first?.count ?? 0 };
}
