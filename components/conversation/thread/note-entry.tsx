"use client";
/** An internal note of the desk: its own colour, edge and words, so that nobody takes it for an answer to the customer. */
import { EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Time } from "@/components/ui/marks/time";
import type { InternalNote } from "@/lib/contract/desk";
import { PlainText } from "./plain-text";

export function NoteEntry({ note }: { note: InternalNote }) {
  const t = useTranslations("conversation.note");
  return (
    <article
      aria-label={t("label")}
      className="flex flex-col gap-1.5 rounded border border-dashed border-amber bg-amber-soft px-3 py-2.5"
    >
      <header className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm">
        <EyeOff aria-hidden className="size-4 shrink-0 text-amber" />
        <span className="font-semibold text-amber">{t("label")}</span>
        <span className="text-amber">{t("never_shown")}</span>
        <span className="font-medium">{note.author_name}</span>
        <Time at={note.create_time} className="text-ink-2" />
      </header>
      <PlainText>{note.content}</PlainText>
    </article>
  );
}
