"use client";
/** The promise of a first response, and how it was kept. */
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useMinute } from "@/components/ui/marks/minute";
import { DefinitionRow } from "@/components/ui/page/fact-list";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";
import { formatDuration } from "@/lib/format/duration";
import { firstReplyOf } from "./first-reply";

const SHORT = { dateStyle: "medium", timeStyle: "short" } as const;

export function FirstReplyFact({ ticket }: { ticket: TicketDetail }) {
  const t = useTranslations("ticket");
  const format = useFormatter();
  const language = useLocale();
  const reply = firstReplyOf(ticket, useMinute());
  if (reply === undefined) return null;
  return (
    <DefinitionRow term={t("facts.first_reply")}>
      {reply.kind === "answered"
        ? t("first_reply.answered", { duration: formatDuration(reply.durationMs, language) })
        : t(`first_reply.${reply.kind}`, { time: format.dateTime(new Date(reply.at), SHORT) })}
    </DefinitionRow>
  );
}
