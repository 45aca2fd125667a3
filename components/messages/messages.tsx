"use client";
/** What engineers wrote over all tickets: filtered by the address, opened and answered in place, kept fresh while it is looked at. */
import { useTranslations } from "next-intl";
import { useSearchParams } from "next/navigation";
import { useMemo, useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { LinkButton } from "@/components/ui/actions/link-button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { FailedState } from "@/components/ui/feedback/failed-state";
import { Notice } from "@/components/ui/feedback/notice";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import type { RecentMessage } from "@/lib/contract/recent-messages";
import { errorCodeOf, requestIdOf } from "@/lib/queries/ask-console";
import { messageAddress, readMessageFilter, type MessageFilter } from "./message-filter";
import { MessageFilters } from "./message-filters";
import { shownMessages, ticketsOf } from "./message-list";
import { MessageRow } from "./message-row";
import { useRecentMessages } from "./use-recent-messages";

/** What a service answers that does not have our own operation. */
const NO_SUCH_OPERATION = "APIGW.0101";

export function Messages({ reader_id }: { reader_id: string }) {
  const t = useTranslations("messages");
  const params = useSearchParams();
  const filter = useMemo(() => readMessageFilter(params), [params]);
  const [opened, setOpened] = useState<RecentMessage>();
  const { query, failure } = useRecentMessages(filter);
  const pages = query.data?.pages ?? [];
  const isOpenedHere = opened !== undefined && (filter.ticket === "" || filter.ticket === opened.incident_id);
  const messages = shownMessages(pages, isOpenedHere ? opened : undefined);
  const toggle = (message: RecentMessage) => setOpened(opened?.cursor === message.cursor ? undefined : message);
  if (query.data === undefined) return failure ? <NotLoaded query={query} failure={failure} /> : <Coming />;
  return (
    <div className="flex flex-col gap-4">
      <MessageFilters
        filter={filter}
        tickets={ticketsOf(messages)}
        unreadCount={pages[0]?.unread_count ?? 0}
        newest={messages[0]?.cursor}
      />
      {messages.length === 0 ? (
        <NoMessages filter={filter} />
      ) : (
        <ul aria-label={t("list")} className="rounded border border-line bg-surface">
          {messages.map((message) => (
            <MessageRow
              key={message.cursor}
              message={message}
              isOpen={opened?.cursor === message.cursor}
              onToggle={() => toggle(message)}
              reader_id={reader_id}
            />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <div className="flex flex-col items-center gap-1">
          <Button isBusy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t("older")}
          </Button>
          {query.isFetchNextPageError && <p role="alert">{t("older_failed")}</p>}
        </div>
      )}
    </div>
  );
}

type NotLoadedProps = { query: ReturnType<typeof useRecentMessages>["query"]; failure: Error };

function NotLoaded({ query, failure }: NotLoadedProps) {
  const t = useTranslations("messages");
  const code = errorCodeOf(failure);
  if (code === NO_SUCH_OPERATION)
    return <Notice action={<LinkButton href="/tickets">{t("empty.to_tickets")}</LinkButton>}>{t("missing")}</Notice>;
  return (
    <FailedState
      code={code}
      requestId={requestIdOf(failure)}
      onRetry={() => void query.refetch()}
      isRetrying={query.isFetching}
    />
  );
}

function NoMessages({ filter }: { filter: MessageFilter }) {
  const t = useTranslations("messages.empty");
  const isWide = filter.show === "all" && filter.ticket === "";
  const action = isWide ? (
    <LinkButton href="/tickets">{t("to_tickets")}</LinkButton>
  ) : (
    <LinkButton href={messageAddress({ show: "all", ticket: "" })}>{t("show_all")}</LinkButton>
  );
  return (
    <div className="rounded border border-line bg-surface">
      <EmptyState drawing="message" action={action}>
        {t(filter.show)}
      </EmptyState>
    </div>
  );
}

function Coming() {
  const t = useTranslations("messages");
  return (
    <div role="status" aria-busy className="flex flex-col gap-3">
      <span className="sr-only">{t("loading")}</span>
      {[1, 2, 3, 4].map((row) => (
        <Skeleton key={row} className="h-20" />
      ))}
    </div>
  );
}
