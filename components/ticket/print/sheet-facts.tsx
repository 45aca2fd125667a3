/** The facts, the way of contact and the answers of a ticket on paper. Protected answers are told of, never shown. */
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Time } from "@/components/ui/marks/time";
import { Value } from "@/components/ui/marks/value";
import { DefinitionRow, FactList } from "@/components/ui/page/fact-list";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";
import { isEnded } from "@/lib/contract/ticket-status";

const CONFIDENTIAL_KEY = "confidential_info";

type Line = [term: string, value: ReactNode];

export function SheetFacts({ ticket }: { ticket: TicketDetail }) {
  const t = useTranslations("ticket_print");
  return (
    <>
      <Lines title={t("facts")} lines={useFacts(ticket)} />
      <Lines title={t("answers")} lines={useAnswers(ticket)} />
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  const given = lines.filter(([, value]) => value !== undefined && value !== "");
  if (given.length === 0) return null;
  return (
    <section aria-label={title} className="flex flex-col gap-3">
      <h2 className="border-b border-line pb-1 text-lg font-semibold">{title}</h2>
      <FactList>
        {given.map(([term, value]) => (
          <DefinitionRow key={term} term={term}>
            <span className="[overflow-wrap:anywhere] whitespace-pre-line">{value}</span>
          </DefinitionRow>
        ))}
      </FactList>
    </section>
  );
}

function useFacts(ticket: TicketDetail): Line[] {
  const t = useTranslations("ticket.facts");
  const contacts = useTranslations("ticket.contacts");
  const { remind_mobile, remind_mail, cc_email } = ticket.ext_info ?? {};
  const { resolve_time } = ticket;
  return [
    [t("product"), ticket.product_category_name],
    [t("problem_type"), ticket.business_type_name],
    [t("region"), ticket.dc_name],
    [t("severity"), ticket.severity_name],
    [t("submitter"), ticket.xcustomer_name],
    [t("created"), <Time key="created" at={ticket.create_time} look="short" />],
    [t("handled_by"), ticket.assignee_name],
    [t("resolved"), resolve_time && <Time key="ended" at={new Date(resolve_time).toISOString()} look="short" />],
    [t("labels"), (ticket.label_list ?? []).map(({ name }) => name).join(", ")],
    [t("root_cause"), ticket.root_cause],
    [contacts("mobile"), remind_mobile],
    [contacts("mail"), remind_mail],
    [contacts("cc"), cc_email?.split(",").join(", ")],
  ];
}

function useAnswers(ticket: TicketDetail): Line[] {
  const t = useTranslations("ticket.answers");
  const ended = isEnded(ticket.status);
  const answers = (ticket.extends_list ?? []).filter(({ param_key }) => param_key !== CONFIDENTIAL_KEY);
  return [
    ...answers.map(({ param_name = "", value, is_sensitive }): Line => {
      return [
        param_name,
        is_sensitive === 1 ? t(ended ? "erased" : "hidden") : value && <Value key={param_name}>{value}</Value>,
      ];
    }),
    [t("confidential"), ticket.has_confidential === true ? t(ended ? "was_present" : "present") : ""],
  ];
}
