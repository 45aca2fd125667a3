"use client";
/** Unread or all, of which ticket, and all read at once. */
import { CheckCheck } from "lucide-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { firstLine } from "@/components/ticket-actions/first-line";
import { Button } from "@/components/ui/actions/button";
import { classNames } from "@/components/ui/class-names";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { Select } from "@/components/ui/fields/select";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf } from "@/lib/queries/ask-console";
import { osmMutation } from "@/lib/queries/osm-query";
import { messageAddress, readMessageFilter, type MessageFilter } from "./message-filter";
import type { TicketChoice } from "./message-list";
import { loadRecentAgain } from "./use-recent-messages";

export interface MessageFiltersProps {
  filter: MessageFilter;
  tickets: readonly TicketChoice[];
  unreadCount: number;
  /** The newest message on this page: what comes later stays unread. */
  newest: string | undefined;
}

export function MessageFilters({ filter, tickets, unreadCount, newest }: MessageFiltersProps) {
  const t = useTranslations("messages.filters");
  const isKnown = filter.ticket === "" || tickets.some(({ incident_id }) => incident_id === filter.ticket);
  const options = [
    ...(isKnown ? [] : [{ value: filter.ticket, label: filter.ticket }]),
    ...tickets.map(({ incident_id, simple_description }) => ({
      value: incident_id,
      label: `${incident_id} · ${firstLine(simple_description)}`,
    })),
  ];
  return (
    <div className="flex flex-wrap items-center gap-3">
      <ShowChoice show={filter.show} unreadCount={unreadCount} />
      <Select
        aria-label={t("ticket")}
        className="w-full sm:w-72"
        placeholder={t("any_ticket")}
        options={options}
        value={filter.ticket}
        onChange={({ target }) => changeFilter({ ticket: target.value })}
      />
      <MarkAllRead filter={filter} newest={newest} isOffered={unreadCount > 0} />
    </div>
  );
}

/** Reads the address itself, which is ahead of what was drawn when changes come fast; asks no page of the server. */
function changeFilter(change: Partial<MessageFilter>): void {
  const current = readMessageFilter(new URLSearchParams(window.location.search));
  window.history.pushState(null, "", messageAddress({ ...current, ...change }));
}

function ShowChoice({ show, unreadCount }: Pick<MessageFilter, "show"> & { unreadCount: number }) {
  const t = useTranslations("messages.filters");
  return (
    <div role="group" aria-label={t("label")} className="inline-flex gap-0.5 rounded bg-hover p-0.5">
      {(["unread", "all"] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === show}
          onClick={() => changeFilter({ show: one })}
          className={classNames(
            "inline-flex h-8 items-center gap-1.5 rounded-sm px-3 font-medium focus-visible:-outline-offset-2 touch-room",
            one === show ? "bg-surface text-ink ring-1 ring-line" : "text-ink-2 hover:text-ink",
          )}
        >
          {t(one)}
          {one === "unread" && <span className="text-sm font-normal text-ink-3 tabular-nums">{unreadCount}</span>}
        </button>
      ))}
    </div>
  );
}

type MarkAllReadProps = { filter: MessageFilter; newest: string | undefined; isOffered: boolean };

function MarkAllRead({ filter: { ticket }, newest, isOffered }: MarkAllReadProps) {
  const t = useTranslations("messages");
  const toast = useToast();
  const client = useQueryClient();
  const sentenceOf = useErrorSentence();
  const mark = useMutation({
    ...osmMutation("markRecentMessagesRead"),
    onSuccess: () => toast.success(t("marked_all")),
    onError: (error) => toast.failure(t("mark_failed", { sentence: sentenceOf(errorCodeOf(error)) })),
    onSettled: () => loadRecentAgain(client),
  });
  if (!isOffered || newest === undefined) return null;
  const body = { until: newest, ...(ticket === "" ? {} : { incident_id: ticket }) };
  return (
    <Button
      className="sm:ms-auto"
      isBusy={mark.isPending}
      icon={<CheckCheck aria-hidden className="size-4" />}
      onClick={() => mark.mutate({ body })}
    >
      {t("mark_all")}
    </Button>
  );
}
