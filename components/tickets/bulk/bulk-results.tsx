"use client";
/** What became of each ticket, in the order they were chosen; nothing that was refused is shown as done. */
import { CircleCheck, CircleMinus, CircleX, LoaderCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import { firstLine } from "@/components/ticket-actions/first-line";
import { useRefusal } from "@/components/ticket-actions/use-refusal";
import { Progress } from "@/components/ui/feedback/progress";
import type { TicketSummary } from "@/lib/contract/ticket-shapes";
import type { Outcome } from "./run-each";
import type { Bulk } from "./use-bulk";

const SIGNS = {
  waiting: <span className="size-4 shrink-0" />,
  busy: <LoaderCircle aria-hidden className="size-4 shrink-0 animate-spin text-ink-3" />,
  done: <CircleCheck aria-hidden className="size-4 shrink-0 text-green" />,
  refused: <CircleX aria-hidden className="size-4 shrink-0 text-danger" />,
  left: <CircleMinus aria-hidden className="size-4 shrink-0 text-ink-3" />,
} as const;

export interface BulkResultsProps {
  tickets: readonly TicketSummary[];
  bulk: Bulk;
}

export function BulkResults({ tickets, bulk: { stage, outcomes, stop } }: BulkResultsProps) {
  const t = useTranslations("tickets.bulk");
  const countOf = (is: Outcome["is"]) => [...outcomes.values()].filter((outcome) => outcome.is === is).length;
  const ended = countOf("done") + countOf("refused") + countOf("left");
  const counts = { done: countOf("done"), refused: countOf("refused"), left: countOf("left") };
  return (
    <div className="flex flex-col gap-3">
      {stage === "running" ? (
        <Progress
          name={t("running")}
          value={ended / Math.max(outcomes.size, 1)}
          note={t("progress", { ended, all: outcomes.size })}
          onCancel={stop}
        />
      ) : (
        <p role="status" className="font-medium text-ink">
          {t("result", counts)}
        </p>
      )}
      <ul aria-label={t("results")} className="flex flex-col gap-2">
        {tickets.map((ticket) => (
          <Line key={ticket.incident_id} ticket={ticket} outcome={outcomes.get(ticket.incident_id)} />
        ))}
      </ul>
    </div>
  );
}

function Line({ ticket, outcome = { is: "waiting" } }: { ticket: TicketSummary; outcome: Outcome | undefined }) {
  const t = useTranslations("tickets.bulk");
  const refusalOf = useRefusal();
  return (
    <li className="flex items-start gap-2">
      <span className="mt-0.5">{SIGNS[outcome.is]}</span>
      <span className="min-w-0 flex-1">
        <span className="flex gap-2">
          <span className="font-mono text-sm text-ink-2">{ticket.incident_id}</span>
          <span className="min-w-0 truncate text-ink">{firstLine(ticket.simple_description)}</span>
        </span>
        {outcome.is === "refused" && <span className="text-sm text-danger">{refusalOf(outcome.error)}</span>}
      </span>
      <span className="text-sm whitespace-nowrap text-ink-2">{t(`outcome.${outcome.is}`)}</span>
    </li>
  );
}
