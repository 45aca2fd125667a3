"use client";
/** What the submitter answered to the guided questions. Protected answers are never shown again, only that they were given. */
import { LockKeyhole } from "lucide-react";
import { useTranslations } from "next-intl";
import { Value } from "@/components/ui/marks/value";
import { DefinitionRow, FactList } from "@/components/ui/page/fact-list";
import { Panel } from "@/components/ui/page/panel";
import type { ExtendsValue, TicketDetail } from "@/lib/contract/ticket-shapes";
import { isEnded } from "@/lib/contract/ticket-status";

const CONFIDENTIAL_KEY = "confidential_info";

export function AnswersPanel({ ticket }: { ticket: TicketDetail }) {
  const t = useTranslations("ticket.answers");
  const answers = (ticket.extends_list ?? []).filter(({ param_key }) => param_key !== CONFIDENTIAL_KEY);
  const hasConfidential = ticket.has_confidential === true;
  if (answers.length === 0 && !hasConfidential) return null;
  const ended = isEnded(ticket.status);
  return (
    <Panel title={t("title")}>
      <FactList>
        {answers.map((answer) => (
          <DefinitionRow key={answer.param_key} term={answer.param_name}>
            <Answer answer={answer} isErased={ended} />
          </DefinitionRow>
        ))}
        {hasConfidential && (
          <DefinitionRow term={t("confidential")}>
            <span className="flex items-start gap-1.5 text-ink-2">
              <LockKeyhole aria-hidden className="mt-0.5 size-4 shrink-0" />
              {t(ended ? "was_present" : "present")}
            </span>
          </DefinitionRow>
        )}
      </FactList>
    </Panel>
  );
}

function Answer({ answer: { value, is_sensitive }, isErased }: { answer: ExtendsValue; isErased: boolean }) {
  const t = useTranslations("ticket.answers");
  if (is_sensitive === 1) return <span className="text-ink-2">{t(isErased ? "erased" : "hidden")}</span>;
  return <Value>{value ?? ""}</Value>;
}
