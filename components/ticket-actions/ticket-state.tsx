"use client";
/** The state of a ticket as its mark; what waits for the reader says so. */
import { useTranslations } from "next-intl";
import { StateMark, type StateMarkProps } from "@/components/ui/marks/state-mark";
import type { StateKind } from "@/components/ui/marks/state-shapes";
import type { TicketStatus } from "@/lib/contract/shapes";
import { CUSTOMER_TURN_STATUSES } from "@/lib/contract/ticket-status";

export const STATE_KINDS: Record<TicketStatus, StateKind> = {
  0: "waiting",
  1: "working",
  2: "proposed",
  3: "done",
  4: "ended",
  5: "paused",
  12: "ended",
  13: "ended",
  17: "asked",
};

export function isYourTurn(status: TicketStatus): boolean {
  return CUSTOMER_TURN_STATUSES.includes(status);
}

export function TicketState({ status, size }: { status: TicketStatus; size?: StateMarkProps["size"] }) {
  const t = useTranslations("states");
  return (
    <StateMark
      kind={STATE_KINDS[status]}
      label={t(`ticket.${status}`)}
      note={isYourTurn(status) ? t("your_turn") : undefined}
      size={size}
    />
  );
}
