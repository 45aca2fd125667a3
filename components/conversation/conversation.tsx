"use client";
/** The thread of a ticket: messages, what happened between them, and for the desk its notes, in the order of time. It only draws. */
import { useTranslations } from "next-intl";
import { Fragment, useMemo } from "react";
import { Button } from "@/components/ui/actions/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { EventLine } from "./thread/event-line";
import { MessageEntry } from "./thread/message-entry";
import { JumpToNew, NewDivider } from "./thread/new-divider";
import { NoteEntry } from "./thread/note-entry";
import { timelineOf, type TimelineEntry, type TimelineParts } from "./thread/timeline";

export interface ConversationProps extends Omit<TimelineParts, "isCut"> {
  /** Marks the reader's own messages. */
  reader_id?: string;
  group_id?: string | undefined;
  firstUnreadId?: string | undefined;
  unreadCount?: number;
  /** Given while older messages can be loaded. */
  older?: { load: () => void; isLoading: boolean; hasFailed: boolean } | undefined;
  /** Offered on messages that the service still lets their author withdraw. */
  onWithdraw?: (message_id: string) => Promise<void>;
  /** Offered while an answer can be written. */
  onQuote?: (words: string) => void;
}

export function Conversation(props: ConversationProps) {
  const { messages, events, notes, firstUnreadId, unreadCount = 0, older } = props;
  const t = useTranslations("conversation");
  const isCut = older !== undefined;
  const entries = useMemo(
    () => timelineOf({ messages, isCut, ...(events && { events }), ...(notes && { notes }) }),
    [messages, events, notes, isCut],
  );
  return (
    <section aria-label={t("label")} className="flex flex-col gap-1">
      {firstUnreadId !== undefined && (
        <div className="flex justify-center pb-1">
          <JumpToNew count={unreadCount} />
        </div>
      )}
      {older && <LoadOlder {...older} />}
      {entries.length === 0 && <EmptyState drawing="message">{t("empty")}</EmptyState>}
      {entries.map((entry) => (
        <Fragment key={entry.key}>
          {entry.kind === "message" && entry.key === firstUnreadId && <NewDivider />}
          <Entry entry={entry} {...props} />
        </Fragment>
      ))}
    </section>
  );
}

function Entry({ entry, reader_id, group_id, onWithdraw, onQuote }: ConversationProps & { entry: TimelineEntry }) {
  if (entry.kind === "event") return <EventLine event={entry.event} />;
  if (entry.kind === "note") return <NoteEntry note={entry.note} />;
  return (
    <MessageEntry
      message={entry.message}
      reader_id={reader_id}
      group_id={group_id}
      onWithdraw={onWithdraw}
      onQuote={onQuote}
    />
  );
}

function LoadOlder({ load, isLoading, hasFailed }: NonNullable<ConversationProps["older"]>) {
  const t = useTranslations("conversation");
  return (
    <div className="flex flex-col items-center gap-1 pb-1">
      <Button size="small" look="quiet" isBusy={isLoading} onClick={load}>
        {isLoading ? t("loading_older") : t("load_older")}
      </Button>
      {hasFailed && (
        <p role="alert" className="text-sm text-danger">
          {t("load_older_failed")}
        </p>
      )}
    </div>
  );
}
