"use client";
/** One message: who, in which role, when, what, and the files where they belong. Engineers are tinted. */
import { Lock, Quote } from "lucide-react";
import { useTranslations } from "next-intl";
import { FileList } from "@/components/attachments/file-list";
import { IconButton } from "@/components/ui/actions/icon-button";
import { classNames } from "@/components/ui/class-names";
import { Avatar } from "@/components/ui/marks/avatar";
import { Badge } from "@/components/ui/marks/badge";
import { Time } from "@/components/ui/marks/time";
import type { Message } from "@/lib/contract/shapes";
import { PlainText } from "./plain-text";
import { WithdrawButton } from "./withdraw-button";

export interface MessageEntryProps {
  message: Message;
  reader_id: string | undefined;
  group_id: string | undefined;
  onWithdraw: ((message_id: string) => Promise<void>) | undefined;
  onQuote?: ((words: string) => void) | undefined;
}

const ROLES = ["customer", "engineer", "third_party"] as const;

export function MessageEntry({ message, reader_id, group_id, onWithdraw, onQuote }: MessageEntryProps) {
  const t = useTranslations("conversation");
  const { message_id, content = "", accessory_list = [], withdraw_until, replier_name, create_time } = message;
  const isEngineer = message.type === 1;
  const name = replier_name === undefined || replier_name === "" ? t("somebody") : replier_name;
  return (
    <article
      aria-label={name}
      className={classNames("group/message flex gap-3 rounded px-3 py-3", isEngineer && "bg-accent-soft")}
    >
      <span className={classNames("h-fit rounded-full", isEngineer && "ring-1 ring-accent")}>
        <Avatar name={name} isEngineer={isEngineer} />
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <header className="flex min-h-6 flex-wrap items-center gap-x-2 gap-y-0.5">
          <span className="font-semibold [overflow-wrap:anywhere]">{name}</span>
          <MessageRole message={message} isOwn={message.replier !== undefined && message.replier === reader_id} />
          {create_time !== undefined && <Time at={create_time} className="text-sm text-ink-2" />}
          {withdraw_until !== undefined && message_id !== undefined && onWithdraw !== undefined && (
            <WithdrawButton until={withdraw_until} onWithdraw={() => onWithdraw(message_id)} />
          )}
          {onQuote !== undefined && content !== "" && (
            <IconButton
              size="small"
              className="ms-auto"
              label={t("quote")}
              icon={<Quote aria-hidden className="size-3.5" />}
              onClick={() => onQuote(content)}
            />
          )}
        </header>
        {content !== "" && <PlainText>{content}</PlainText>}
        <FileList files={accessory_list} group_id={group_id} />
        {message.has_confidential === true && (
          <p className="flex items-start gap-1.5 text-sm text-ink-2">
            <Lock aria-hidden className="mt-0.5 size-4 shrink-0" />
            {t("confidential")}
          </p>
        )}
      </div>
    </article>
  );
}

function MessageRole({ message, isOwn }: { message: Message; isOwn: boolean }) {
  const t = useTranslations("conversation");
  const role = message.type === 1 ? "engineer" : (ROLES[message.replier_type ?? 0] ?? "customer");
  return (
    <span className="flex items-center gap-2 text-sm text-ink-2">
      {isOwn ? t("roles.you") : t(`roles.${role}`)}
      {message.is_first_message === 1 && <Badge>{t("first")}</Badge>}
    </span>
  );
}
