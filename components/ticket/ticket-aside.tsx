"use client";
/** Facts, contacts, answers, files, scores and log, beside the thread; on a phone folded above it. */
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useGroupId } from "@/components/ticket-actions/group-scope";
import { classNames } from "@/components/ui/class-names";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { latePart } from "@/components/ui/late/late-part";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";
import type { OpenAction } from "./action-dialogs";
import type { OperatedGroup } from "./advanced/operated-group";
import { AnswersPanel } from "./facts/answers-panel";
import { ContactPanel } from "./facts/contact-panel";
import { FactsPanel } from "./facts/facts-panel";
import { FilesPanel, SatisfactionPanel } from "./facts/more-panels";
import { OperationLog } from "./operation-log";

/** Only a ticket that was opened through a group needs it. */
const AdvancedPanel = latePart(
  async () => (await import("./advanced/advanced-panel")).AdvancedPanel,
  <SkeletonLines lines={4} />,
);

export interface TicketAsideProps {
  ticket: TicketDetail;
  incident_id: string;
  /** All groups that the reader operates. */
  groups: readonly OperatedGroup[];
  onAction: (action: OpenAction) => void;
}

export function TicketAside({ ticket, incident_id, groups, onAction }: TicketAsideProps) {
  const t = useTranslations("ticket.facts");
  const group_id = useGroupId();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <aside aria-label={t("show")} className="min-w-0 lg:col-start-2 lg:row-start-1">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        className="flex min-h-11 w-full items-center justify-between rounded border border-line bg-surface px-4 font-semibold lg:hidden"
      >
        {t("show")}
        <ChevronDown aria-hidden className={classNames("size-4 text-ink-3", isOpen && "rotate-180")} />
      </button>
      <div id={id} className={classNames("flex flex-col gap-4 max-lg:mt-3", !isOpen && "max-lg:hidden")}>
        <FactsPanel ticket={ticket} onLabels={() => onAction("labels")} />
        <ContactPanel ticket={ticket} onChange={() => onAction("contact")} />
        <AnswersPanel ticket={ticket} />
        <FilesPanel ticket={ticket} />
        <SatisfactionPanel ticket={ticket} />
        {group_id !== undefined && <AdvancedPanel incident_id={incident_id} group_id={group_id} groups={groups} />}
        <OperationLog incident_id={incident_id} />
      </div>
    </aside>
  );
}
