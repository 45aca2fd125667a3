"use client";
/** Who asks, about what, and how to reach them. Contacts come masked; protected answers are only said to be there. */
import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/marks/badge";
import { Time } from "@/components/ui/marks/time";
import { Value } from "@/components/ui/marks/value";
import { DefinitionRow, FactList } from "@/components/ui/page/fact-list";
import type { DeskTicketDetail } from "@/lib/contract/desk";
import type { TicketContact, TicketDetail } from "@/lib/contract/ticket-shapes";

export function CustomerFacts({ ticket }: { ticket: DeskTicketDetail }) {
  const t = useTranslations("desk.facts");
  const detail = ticket.incident_detail_info;
  return (
    <div className="flex flex-col gap-5">
      <Group title={t("customer")}>
        <DefinitionRow term={t("account")}>{ticket.domain_name}</DefinitionRow>
        {detail.xcustomer_name && <DefinitionRow term={t("submitter")}>{detail.xcustomer_name}</DefinitionRow>}
        <ContactRows contact={detail.ext_info ?? {}} />
      </Group>
      <Group title={t("ticket")}>
        <TicketRows detail={detail} />
      </Group>
      <Answers detail={detail} />
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 font-semibold">{title}</h2>
      <FactList>{children}</FactList>
    </section>
  );
}

function ContactRows({ contact }: { contact: TicketContact }) {
  const t = useTranslations("desk.facts");
  const { area_code, remind_mobile, remind_mail, cc_email, remind_time } = contact;
  return (
    <>
      {remind_mobile && (
        <DefinitionRow term={t("mobile")}>{[area_code, remind_mobile].filter(Boolean).join(" ")}</DefinitionRow>
      )}
      {remind_mail && <DefinitionRow term={t("mail")}>{remind_mail}</DefinitionRow>}
      {cc_email && <DefinitionRow term={t("cc")}>{cc_email}</DefinitionRow>}
      {remind_time && (
        <DefinitionRow term={t("reach")}>{remind_time === "0" ? t("any_time") : remind_time}</DefinitionRow>
      )}
    </>
  );
}

function TicketRows({ detail }: { detail: TicketDetail }) {
  const t = useTranslations("desk.facts");
  return (
    <>
      <DefinitionRow term={t("product")}>{detail.product_category_name ?? detail.incident_type_name}</DefinitionRow>
      <DefinitionRow term={t("problem_type")}>{detail.business_type_name}</DefinitionRow>
      {detail.severity_name && <DefinitionRow term={t("severity")}>{detail.severity_name}</DefinitionRow>}
      {detail.dc_name && <DefinitionRow term={t("region")}>{detail.dc_name}</DefinitionRow>}
      <DefinitionRow term={t("created")}>
        <Time at={detail.create_time} look="short" />
      </DefinitionRow>
      {detail.first_reply_due && detail.first_reply_time === undefined && (
        <DefinitionRow term={t("due")}>
          <Time at={detail.first_reply_due} look="short" />
        </DefinitionRow>
      )}
      {detail.urge_time && (
        <DefinitionRow term={t("urged")}>
          <Time at={detail.urge_time} />
        </DefinitionRow>
      )}
      {detail.root_cause && <DefinitionRow term={t("root_cause")}>{detail.root_cause}</DefinitionRow>}
      {detail.label_list && detail.label_list.length > 0 && (
        <DefinitionRow term={t("labels")}>
          <span className="flex flex-wrap gap-1">
            {detail.label_list.map(({ label_id, name }) => (
              <Badge key={label_id}>{name}</Badge>
            ))}
          </span>
        </DefinitionRow>
      )}
    </>
  );
}

function Answers({ detail }: { detail: TicketDetail }) {
  const t = useTranslations("desk.facts");
  const answers = (detail.extends_list ?? []).filter(({ value, is_sensitive }) => is_sensitive === 1 || value);
  if (answers.length === 0 && detail.has_confidential !== true) return null;
  return (
    <Group title={t("answers")}>
      {answers.map(({ param_key, param_name, value, is_sensitive }) => (
        <DefinitionRow key={param_key} term={param_name}>
          {is_sensitive === 1 ? <Protected /> : <Value>{value ?? ""}</Value>}
        </DefinitionRow>
      ))}
      {detail.has_confidential === true && answers.every(({ is_sensitive }) => is_sensitive !== 1) && (
        <DefinitionRow term={t("confidential")}>
          <Protected />
        </DefinitionRow>
      )}
    </Group>
  );
}

function Protected() {
  const t = useTranslations("desk.facts");
  return (
    <span className="inline-flex items-center gap-1.5 text-ink-2">
      <Lock aria-hidden className="size-3.5" />
      {t("present")}
    </span>
  );
}
