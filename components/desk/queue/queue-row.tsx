"use client";
/** One ticket of the queue: the problem first, then how long its customer waits, its state and who has it. */
import { useTranslations } from "next-intl";
import { firstLine } from "@/components/ticket-actions/first-line";
import { Link } from "@/components/ui/actions/link";
import { classNames } from "@/components/ui/class-names";
import { Badge } from "@/components/ui/marks/badge";
import type { DeskTicketSummary } from "@/lib/contract/desk";
import { DeskState } from "../desk-state";
import { WaitingBar } from "./waiting-bar";

export interface QueueRowProps {
  ticket: DeskTicketSummary;
  search: string;
  isOpen: boolean;
  user_id: string;
}

export function QueueRow({ ticket, search, isOpen, user_id }: QueueRowProps) {
  const { incident_id, simple_description, domain_name, severity_name, status, urge_time } = ticket;
  const t = useTranslations("desk.queue");
  return (
    <Link
      href={`/desk/${encodeURIComponent(incident_id)}${search}`}
      scroll={false}
      data-queue-row
      aria-current={isOpen ? "page" : undefined}
      className={classNames(
        "flex flex-col gap-1 border-b border-line px-4 py-2.5 hover:bg-hover focus-visible:-outline-offset-2",
        "border-s-2",
        isOpen ? "border-s-accent bg-accent-soft" : "border-s-transparent",
      )}
    >
      <span className="line-clamp-2 font-medium [overflow-wrap:anywhere]">{firstLine(simple_description)}</span>
      <span className="flex flex-wrap items-center gap-x-2 text-sm text-ink-2">
        <DeskState status={status} />
        <span className="font-mono text-xs">{incident_id}</span>
        <span>{domain_name}</span>
        {severity_name && <span>{severity_name}</span>}
        {urge_time && <Badge tone="amber">{t("urged")}</Badge>}
      </span>
      <WaitingBar ticket={ticket}>
        <Assignee ticket={ticket} user_id={user_id} />
      </WaitingBar>
    </Link>
  );
}

function Assignee({ ticket, user_id }: Pick<QueueRowProps, "ticket" | "user_id">) {
  const t = useTranslations("desk.queue");
  if (ticket.is_unassigned) return <span className="text-ink-2">{t("unassigned")}</span>;
  if (ticket.assignee_id === user_id) return <span className="font-medium text-accent">{t("mine")}</span>;
  return <span className="text-ink-2">{ticket.assignee_name}</span>;
}
