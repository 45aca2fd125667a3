"use client";
/** A ticket's state for engineers: what waits for the customer is not their turn, so no state stands out. */
import { useTranslations } from "next-intl";
import { STATE_KINDS } from "@/components/ticket-actions/ticket-state";
import { StateMark, type StateMarkProps } from "@/components/ui/marks/state-mark";
import type { TicketStatus } from "@/lib/contract/shapes";

export function DeskState({
  status,
  size = "normal",
}: {
  status: TicketStatus;
  size?: NonNullable<StateMarkProps["size"]>;
}) {
  const t = useTranslations("states");
  return <StateMark kind={STATE_KINDS[status]} label={t(`ticket.${status}`)} size={size} isStrong={false} />;
}
