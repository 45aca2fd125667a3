"use client";
/** The whole message, its files, and the answer to it. Showing it marks it read. */
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { CustomerComposer } from "@/components/conversation/composer/customer-composer";
import { MessageEntry } from "@/components/conversation/thread/message-entry";
import { ticketAddress } from "@/components/ticket-actions/addresses";
import { firstLine } from "@/components/ticket-actions/first-line";
import { refreshTicket } from "@/components/ticket-actions/refresh-ticket";
import { TicketState } from "@/components/ticket-actions/ticket-state";
import { TextLink } from "@/components/ui/actions/text-link";
import { Notice } from "@/components/ui/feedback/notice";
import { useToast } from "@/components/ui/feedback/toast-queue";
import type { RecentMessage } from "@/lib/contract/recent-messages";
import { mayAct } from "@/lib/contract/ticket-actions";
import { osm } from "@/lib/queries/osm";
import { loadRecentAgain } from "./use-recent-messages";

/** A mark that could not be set is set when the message is opened again. */
function useMarkRead({ is_unread, incident_id, cursor }: RecentMessage): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!is_unread) return;
    osm("markRecentMessagesRead", { body: { until: cursor, incident_id } }).then(
      () => loadRecentAgain(client),
      () => undefined,
    );
  }, [client, is_unread, incident_id, cursor]);
}

export function ReadingPane({ message, reader_id }: { message: RecentMessage; reader_id: string }) {
  const t = useTranslations("messages");
  const toast = useToast();
  const client = useQueryClient();
  const { incident_id, status, simple_description } = message;
  useMarkRead(message);

  function onSent() {
    toast.success(t("answered", { number: incident_id }));
    void refreshTicket(client);
    loadRecentAgain(client);
  }

  return (
    <div className="appear flex flex-col gap-3">
      <MessageEntry message={message} reader_id={reader_id} group_id={undefined} onWithdraw={undefined} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <TicketState status={status} />
        <span className="min-w-0 text-ink-2 [overflow-wrap:anywhere]">{firstLine(simple_description)}</span>
        <TextLink href={ticketAddress({ incident_id })} className="sm:ms-auto">
          {t("to_ticket")}
        </TextLink>
      </div>
      {mayAct("message", status) ? (
        <CustomerComposer incident_id={incident_id} onSent={onSent} />
      ) : (
        <Notice>{t("closed")}</Notice>
      )}
    </div>
  );
}
