"use client";
/** Files of the ticket, and the scores once they were given. */
import { useTranslations } from "next-intl";
import { FileList } from "@/components/attachments/file-list";
import { useGroupId } from "@/components/ticket-actions/group-scope";
import { DefinitionRow, FactList } from "@/components/ui/page/fact-list";
import { Panel } from "@/components/ui/page/panel";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";

export function FilesPanel({ ticket: { accessory_list = [] } }: { ticket: TicketDetail }) {
  const t = useTranslations("ticket.files");
  const group_id = useGroupId();
  if (accessory_list.length === 0) return null;
  return (
    <Panel title={t("title")}>
      <FileList files={accessory_list} group_id={group_id} />
    </Panel>
  );
}

export function isScored({ incident_satisfaction, judgement }: TicketDetail): boolean {
  return incident_satisfaction.length > 0 || judgement !== "";
}

export function SatisfactionPanel({ ticket }: { ticket: TicketDetail }) {
  const t = useTranslations("ticket");
  if (!isScored(ticket)) return null;
  return (
    <Panel title={t("satisfaction.title")}>
      <FactList>
        {ticket.incident_satisfaction.map(({ satisfaction_id, satisfaction_name, satisfaction_value, value = 5 }) => (
          <DefinitionRow key={satisfaction_id} term={satisfaction_name ?? satisfaction_id}>
            {t("score.of", { value: satisfaction_value, max: value })}
          </DefinitionRow>
        ))}
        {ticket.judgement !== "" && (
          <DefinitionRow term={t("satisfaction.comment")}>
            <span className="whitespace-pre-line">{ticket.judgement}</span>
          </DefinitionRow>
        )}
      </FactList>
    </Panel>
  );
}
