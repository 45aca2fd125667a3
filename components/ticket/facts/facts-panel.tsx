"use client";
/** What the ticket is about, in one place beside the thread. */
import { Tag } from "lucide-react";
import { useTranslations } from "next-intl";
import { LabelChip } from "@/components/ticket-actions/label-chip";
import { Button } from "@/components/ui/actions/button";
import { Time } from "@/components/ui/marks/time";
import { DefinitionRow, FactList } from "@/components/ui/page/fact-list";
import { Panel } from "@/components/ui/page/panel";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";
import { FirstReplyFact } from "./first-reply-fact";

export interface FactsPanelProps {
  ticket: TicketDetail;
  /** Labels are put on and taken off in any state. */
  onLabels: () => void;
}

export function FactsPanel({ ticket, onLabels }: FactsPanelProps) {
  const t = useTranslations("ticket.facts");
  const words = [
    ["product", ticket.product_category_name],
    ["problem_type", ticket.business_type_name],
    ["kind", ticket.incident_type_name],
    ["region", ticket.dc_name],
    ["severity", ticket.severity_name],
  ] as const;
  return (
    <Panel title={t("title")}>
      <FactList>
        {words.map(([key, value]) => value && <Fact key={key} name={key} value={value} />)}
        <FirstReplyFact ticket={ticket} />
        <Fact name="submitter" value={ticket.xcustomer_name} />
        <DefinitionRow term={t("created")}>
          <Time at={ticket.create_time} look="short" />
        </DefinitionRow>
        {ticket.assignee_name && <Fact name="handled_by" value={ticket.assignee_name} />}
        {ticket.resolve_time !== undefined && (
          <DefinitionRow term={t("resolved")}>
            <Time at={new Date(ticket.resolve_time).toISOString()} look="short" />
          </DefinitionRow>
        )}
        <Labels ticket={ticket} onChange={onLabels} />
        {ticket.root_cause && <Fact name="root_cause" value={ticket.root_cause} />}
      </FactList>
    </Panel>
  );
}

type FactName = "product" | "problem_type" | "kind" | "region" | "severity" | "submitter" | "handled_by" | "root_cause";

function Fact({ name, value }: { name: FactName; value: string | undefined }) {
  const t = useTranslations("ticket.facts");
  return (
    <DefinitionRow term={t(name)}>
      <span className="whitespace-pre-line">{value ?? t("none")}</span>
    </DefinitionRow>
  );
}

function Labels({ ticket: { label_list = [] }, onChange }: { ticket: TicketDetail; onChange: () => void }) {
  const t = useTranslations("ticket.facts");
  return (
    <DefinitionRow term={t("labels")}>
      <span className="flex flex-wrap items-center gap-1">
        {label_list.map((label) => (
          <LabelChip key={label.label_id} label={label} />
        ))}
        <Button size="small" look="quiet" icon={<Tag aria-hidden className="size-3.5" />} onClick={onChange}>
          {t(label_list.length === 0 ? "set_labels" : "change_labels")}
        </Button>
      </span>
    </DefinitionRow>
  );
}
