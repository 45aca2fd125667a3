"use client";
/** One message as a line; pressed, it opens in place, and is read. */
import { ChevronDown, Paperclip } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { firstLine } from "@/components/ticket-actions/first-line";
import { classNames } from "@/components/ui/class-names";
import { Avatar } from "@/components/ui/marks/avatar";
import { Time } from "@/components/ui/marks/time";
import type { RecentMessage } from "@/lib/contract/recent-messages";
import { LateReadingPane } from "./late-reading-pane";

export interface MessageRowProps {
  message: RecentMessage;
  isOpen: boolean;
  onToggle: () => void;
  reader_id: string;
}

export function MessageRow({ message, isOpen, onToggle, reader_id }: MessageRowProps) {
  const t = useTranslations("messages");
  const id = useId();
  const { replier_name = "", content = "", create_time, is_unread, incident_id, accessory_list = [] } = message;
  return (
    <li className={classNames("border-b border-line last:border-b-0", isOpen && "bg-surface")}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
        className="flex w-full items-start gap-3 px-4 py-3 text-start hover:bg-hover focus-visible:-outline-offset-2"
      >
        <span className="relative">
          <Avatar name={replier_name} isEngineer />
          {is_unread && (
            <span className="keep-colour absolute -end-0.5 -top-0.5 size-2.5 rounded-full bg-accent ring-2 ring-surface" />
          )}
        </span>
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-2">
            <span className={classNames("text-base text-ink", is_unread ? "font-semibold" : "font-medium")}>
              {replier_name}
            </span>
            {create_time !== undefined && <Time at={create_time} />}
            {is_unread && <span className="font-medium text-accent">{t("unread")}</span>}
          </span>
          <span className={classNames("line-clamp-1 [overflow-wrap:anywhere]", is_unread && "font-medium")}>
            {firstLine(content)}
          </span>
          <span className="flex gap-2 text-sm text-ink-3">
            <span className="truncate">
              {incident_id} · {firstLine(message.simple_description)}
            </span>
            {accessory_list.length > 0 && (
              <span className="flex shrink-0 items-center gap-1">
                <Paperclip aria-hidden className="size-3.5" />
                {t("files", { count: accessory_list.length })}
              </span>
            )}
          </span>
        </span>
        <ChevronDown aria-hidden className={classNames("mt-1 size-4 shrink-0 text-ink-3", isOpen && "rotate-180")} />
      </button>
      {isOpen && (
        <div id={id} className="px-4 pb-4 sm:ps-15">
          <LateReadingPane message={message} reader_id={reader_id} />
        </div>
      )}
    </li>
  );
}
