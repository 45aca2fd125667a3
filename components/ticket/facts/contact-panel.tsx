"use client";
/** How the submitter is reached: masked, changeable while the ticket is open, gone when it ends. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { DefinitionRow, FactList } from "@/components/ui/page/fact-list";
import { Panel } from "@/components/ui/page/panel";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";
import { isEnded } from "@/lib/contract/ticket-status";

export function ContactPanel({ ticket, onChange }: { ticket: TicketDetail; onChange: () => void }) {
  const t = useTranslations("ticket.contacts");
  const { remind_mobile, remind_mail, cc_email, area_code, remind_time } = ticket.ext_info ?? {};
  const ended = isEnded(ticket.status);
  const ways = [
    [
      "mobile",
      remind_mobile && [area_code && `+${area_code.replace(/^\+/, "")}`, remind_mobile].filter(Boolean).join(" "),
    ],
    ["mail", remind_mail],
    ["cc", cc_email?.split(",").join(", ")],
  ] as const;
  const given = ways.filter(([, value]) => value);
  const change = (
    <Button size="small" look="quiet" onClick={onChange}>
      {t("change")}
    </Button>
  );
  return (
    <Panel title={t("title")} actions={!ended && change}>
      {given.length > 0 && (
        <FactList>
          {given.map(([key, value]) => (
            <DefinitionRow key={key} term={t(key)}>
              <span className="break-all">{value}</span>
            </DefinitionRow>
          ))}
          {remind_time && (
            <DefinitionRow term={t("time")}>{remind_time === "0" ? t("any_time") : remind_time}</DefinitionRow>
          )}
        </FactList>
      )}
      <p className={`text-sm text-ink-3 ${given.length > 0 ? "mt-3" : ""}`}>
        {ended ? t("erased") : given.length > 0 ? t("note") : t("empty")}
      </p>
    </Panel>
  );
}
