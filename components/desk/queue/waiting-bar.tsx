"use client";
/** The wait as a thin bar against its target, and in words; colour only repeats what the words say. */
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { useMinute } from "@/components/ui/marks/minute";
import type { DeskTicketSummary } from "@/lib/contract/desk";
import { formatDuration } from "@/lib/format/duration";
import { waitingOf, type Waiting } from "./waiting";

const SOON = 0.75;

/** Only a wait with a target has a bar. */
function fillOf(waiting: Waiting): { share: number; colour: string } | undefined {
  if (waiting.kind === "overdue") return { share: 1, colour: "bg-danger" };
  if (waiting.kind !== "due") return undefined;
  return { share: waiting.share, colour: waiting.share >= SOON ? "bg-amber" : "bg-accent" };
}

export interface WaitingBarProps {
  ticket: Pick<DeskTicketSummary, "waiting_since" | "first_reply_due">;
  /** Stands at the right of the words. */
  children?: ReactNode;
}

export function WaitingBar({ ticket, children }: WaitingBarProps) {
  const waiting = waitingOf(ticket, useMinute());
  const fill = fillOf(waiting);
  return (
    <span className="flex flex-col gap-1 text-sm">
      <span className="flex items-baseline justify-between gap-3">
        <span className={waiting.kind === "overdue" ? "font-medium text-danger" : "text-ink-2"}>
          <WaitingWords waiting={waiting} />
        </span>
        {children}
      </span>
      {fill && (
        <span aria-hidden className="h-1 overflow-hidden rounded-full bg-line">
          <span
            className={classNames("keep-colour block h-full rounded-full", fill.colour)}
            style={{ width: `${Math.round(fill.share * 100)}%` }}
          />
        </span>
      )}
    </span>
  );
}

function WaitingWords({ waiting }: { waiting: Waiting }) {
  const t = useTranslations("desk.waiting");
  const language = useLocale();
  const time = (durationMs: number) => formatDuration(durationMs, language);
  if (waiting.kind === "for_customer") return t("for_customer");
  const waited = time(waiting.waitedMs);
  if (waiting.kind === "for_us") return t("for_us", { waited });
  if (waiting.kind === "due") return t("due", { waited, left: time(waiting.leftMs) });
  return t("overdue", { waited, over: time(waiting.overMs) });
}
