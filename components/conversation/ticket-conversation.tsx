"use client";
/** The conversation of a ticket as its customer sees it: loads, stays up to date, marks read, and takes answers while the state allows it. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { QueryFailed } from "@/components/query-states/query-failed";
import { Notice } from "@/components/ui/feedback/notice";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { useToast } from "@/components/ui/feedback/toast-queue";
import type { TicketStatus } from "@/lib/contract/shapes";
import { mayAct } from "@/lib/contract/ticket-actions";
import { osm } from "@/lib/queries/osm";
import { osmQuery } from "@/lib/queries/osm-query";
import type { Quote } from "./composer/composer";
import { CustomerComposer } from "./composer/customer-composer";
import { Conversation } from "./conversation";
import { ArrivalNews } from "./live/arrival-news";
import { eventsInput } from "./live/conversation-queries";
import { loadTicketAgain, useLiveTicket } from "./live/use-live-ticket";
import { dropMessage, useMessages } from "./live/use-messages";
import { useUnread } from "./live/use-unread";

export interface TicketConversationProps {
  incident_id: string;
  status: TicketStatus;
  reader_id: string;
  /** The group through which a colleague's ticket is looked at. */
  group_id?: string;
  /** The next message says why the result does not solve the problem (log entry 16). */
  isRejecting?: boolean;
  onRejectEnd?: () => void;
}

export function TicketConversation(props: TicketConversationProps) {
  const { incident_id, status, reader_id, group_id } = props;
  const t = useTranslations("conversation");
  const { query, messages } = useMessages(incident_id, group_id);
  const { data: log } = useQuery(osmQuery("listCaseOperateLogs", eventsInput(incident_id, group_id)));
  const live = useLiveTicket(incident_id, { status, group_id });
  const unread = useUnread(incident_id, group_id, query.data === undefined ? undefined : messages);
  const onWithdraw = useWithdraw(incident_id);
  const quote = useRef<Quote>(null);
  const mayWrite = mayAct("message", status);
  const older = query.hasNextPage
    ? {
        load: () => void query.fetchNextPage(),
        isLoading: query.isFetchingNextPage,
        hasFailed: query.isFetchNextPageError,
      }
    : undefined;
  return (
    <div className="flex flex-col gap-4">
      {query.data !== undefined && (
        <Conversation
          messages={messages}
          events={log?.incident_operate_log_list ?? []}
          reader_id={reader_id}
          group_id={group_id}
          {...unread}
          older={older}
          onWithdraw={onWithdraw}
          {...(mayWrite ? { onQuote: (words: string) => quote.current?.(words) } : {})}
        />
      )}
      {query.data === undefined && <NotYet query={query} />}
      <ArrivalNews arrived={live.arrived} reader_id={reader_id} />
      {live.isInterrupted && (
        <p role="status" className="text-sm text-ink-2">
          {t("live.paused")}
        </p>
      )}
      {mayWrite ? (
        <CustomerComposer {...props} onSent={live.refresh} quoteRef={quote} />
      ) : (
        <Notice>{t("closed")}</Notice>
      )}
    </div>
  );
}

function useWithdraw(incident_id: string) {
  const t = useTranslations("conversation.withdraw");
  const toast = useToast();
  const client = useQueryClient();
  return async (message_id: string) => {
    await osm("revokeMessage", { params: { case_id: incident_id, message_id } });
    dropMessage(client, incident_id, message_id);
    loadTicketAgain(client);
    toast.success(t("done"));
  };
}

function NotYet({ query }: { query: ReturnType<typeof useMessages>["query"] }) {
  const t = useTranslations("conversation");
  if (query.isError) return <QueryFailed query={query} />;
  return (
    <div aria-busy aria-label={t("label")} className="min-h-40">
      <SkeletonLines lines={6} />
    </div>
  );
}
