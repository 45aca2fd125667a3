"use client";
/** What the ticket is about, in one place beside the thread. */
import { useTranslations } from "next-intl";
import { LabelChip } from "@/components/ticket-actions/label-chip";
import { Time } from "@/components/ui/marks/time";
import { DefinitionRow, FactList } from "@/components/ui/page/fact-list";
import { Panel } from "@/components/ui/page/panel";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";
import { FirstReplyFact } from "./first-reply-fact";

export function FactsPanel({ ticket }: { ticket: TicketDetail }) {
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
        <Labels ticket={ticket} />
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

function Labels({ ticket: { label_list = [] } }: { ticket: TicketDetail }) {
  const t = useTranslations("ticket.facts");
  if (label_list.length === 0) return null;
  return (
    <DefinitionRow term={t("labels")}>
      <span className="flex flex-wrap gap-1">
        {label_list.map((label) => (
          <LabelChip key={label.label_id} label={label} />
        ))}
      </span>
    </DefinitionRow>
  );
}
