"use client";
/**
 * Keeps an open ticket up to date by asking: every 3 s while somebody is there, every 15 s when nobody moved for two minutes,
 * never while hidden, at once on coming back. Works with any service that offers the ticket API.
 */
import { useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Message, TicketStatus } from "@/lib/contract/shapes";
import { watchActivity } from "@/lib/queries/activity";
import type { BrowserOperation } from "@/lib/queries/addresses";
import { osm } from "@/lib/queries/osm";
import { osmKey } from "@/lib/queries/osm-query";
import { pace } from "@/lib/queries/pace";
import { addMessages, conversationKey } from "./use-messages";

const ACTIVE_MS = 3000;
const IDLE_MS = 15_000;

/** What a new message or state changes beside the conversation. */
const TOUCHED: readonly BrowserOperation[] = [
  "showCaseDetail",
  "listCaseOperateLogs",
  "listCaseCounts",
  "listCases",
  "listAuthorizations",
];

export interface LiveTicketOptions {
  /** The state that the page shows; when the service says another one, what is shown is loaded again. */
  status: TicketStatus | undefined;
  group_id?: string | undefined;
}

export interface LiveTicket {
  /** Messages that arrived since the page was opened, the latest arrival only. */
  arrived: readonly Message[];
  /** The service did not answer the last time; it is asked again by itself. */
  isInterrupted: boolean;
  /** Asks now, for instance after something was sent. */
  refresh: () => void;
}

export function loadTicketAgain(client: QueryClient): void {
  for (const name of TOUCHED) void client.invalidateQueries({ queryKey: osmKey(name) });
}

/** The state without the rest, where that can be asked; through a group only the details tell it. */
async function askStatus(incident_id: string, group_id: string | undefined, signal: AbortSignal) {
  const params = { case_id: incident_id };
  if (group_id === undefined) return (await osm("showCaseStatus", { params }, signal)).status;
  return (await osm("showCaseDetail", { params, query: { group_id } }, signal)).incident_detail_info?.status;
}

async function askMessages(
  incident_id: string,
  group_id: string | undefined,
  cursor: string | undefined,
  signal: AbortSignal,
) {
  const query = {
    case_ids: [incident_id],
    ...(cursor === undefined ? {} : { last_message_time_id: cursor }),
    ...(group_id === undefined ? {} : { group_id }),
  };
  const answer = await osm("listNewInstantMessages", { query }, signal);
  const news = (answer.immsg ?? []).filter((one) => one.incident_id === incident_id);
  return { cursor: answer.last_message_time_id, messages: news.flatMap((one) => one.message_list ?? []) };
}

export function useLiveTicket(incident_id: string, { status, group_id }: LiveTicketOptions): LiveTicket {
  const client = useQueryClient();
  const cursor = useRef<string | undefined>(undefined);
  const [arrived, setArrived] = useState<readonly Message[]>([]);

  /** Between the first drawing and the first cursor a message may have come, so the newest page is loaded once more. */
  async function ask(signal: AbortSignal) {
    const [said, statusNow] = await Promise.all([
      askMessages(incident_id, group_id, cursor.current, signal),
      askStatus(incident_id, group_id, signal),
    ]);
    const isFirst = cursor.current === undefined;
    cursor.current = said.cursor ?? cursor.current;
    if (isFirst) void client.invalidateQueries({ queryKey: conversationKey(incident_id) });
    if (said.messages.length > 0) {
      addMessages(client, incident_id, said.messages);
      setArrived(said.messages);
    }
    return { status: statusNow, cursor: cursor.current };
  }

  const { data, isError, refetch } = useQuery({
    queryKey: ["live", incident_id, group_id ?? ""],
    queryFn: ({ signal }) => ask(signal),
    /* What the page came with is as fresh as an answer. */
    initialData: { status, cursor: undefined },
    refetchInterval: pace(ACTIVE_MS, IDLE_MS),
    refetchOnWindowFocus: "always",
    refetchOnReconnect: "always",
    staleTime: ACTIVE_MS,
    gcTime: ACTIVE_MS,
    retry: false,
  });

  const isStateStale = data?.status !== undefined && status !== undefined && data.status !== status;
  useEffect(() => {
    if (isStateStale || arrived.length > 0) loadTicketAgain(client);
  }, [client, isStateStale, data?.status, arrived]);

  const refresh = useCallback(() => void refetch(), [refetch]);
  useEffect(() => watchActivity(refresh), [refresh]);
  return { arrived, isInterrupted: isError, refresh };
}
