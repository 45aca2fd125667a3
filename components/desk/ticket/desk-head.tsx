"use client";
/** The head of an open ticket: number, problem, state, who has it, and what can be done now. */
import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { firstLine } from "@/components/ticket-actions/first-line";
import { CopyButton } from "@/components/ui/actions/copy-button";
import { Link } from "@/components/ui/actions/link";
import type { DeskTicketDetail } from "@/lib/contract/desk";
import { ActButtons } from "../acts/act-buttons";
import type { DeskActName } from "../acts/desk-acts";
import { DeskState } from "../desk-state";
import { useQueueFilter } from "../queue/use-queue-filter";

export interface DeskHeadProps {
  incident_id: string;
  ticket: DeskTicketDetail;
  acts: ReadonlySet<DeskActName>;
  user_id: string;
}

export function DeskHead({ incident_id, ticket, acts, user_id }: DeskHeadProps) {
  const t = useTranslations("desk");
  const { search } = useQueueFilter();
  const { status, simple_description, assignee_name } = ticket.incident_detail_info;
  return (
    <header className="flex flex-col gap-2 border-b border-line bg-surface px-4 py-3">
      <Link
        href={`/desk${search}`}
        className="inline-flex w-fit items-center gap-1 text-sm text-ink-2 hover:text-accent lg:hidden"
      >
        <ArrowLeft aria-hidden className="size-3.5" />
        {t("back")}
      </Link>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-64">
          <h1 className="line-clamp-2 text-lg font-semibold [overflow-wrap:anywhere]">
            {firstLine(simple_description)}
          </h1>
          <div className="flex flex-wrap items-center gap-x-3 text-sm text-ink-2">
            <span className="flex items-center gap-0.5 font-mono text-xs">
              {incident_id}
              <CopyButton text={incident_id} />
            </span>
            <DeskState status={status} />
            <span>
              {ticket.assignee_id === undefined
                ? t("queue.unassigned")
                : t("assigned_to", { name: ticket.assignee_id === user_id ? t("queue.mine") : (assignee_name ?? "") })}
            </span>
          </div>
        </div>
        <ActButtons incident_id={incident_id} acts={acts} assignee_name={assignee_name} />
      </div>
    </header>
  );
}
