"use client";
/** What was asked for: the way of access, the items, by whom and why. */
import { useTranslations } from "next-intl";
import { targetName } from "@/components/authorization-actions/permit";
import { useWayName } from "@/components/authorization-actions/use-permit-words";
import { ticketAddress } from "@/components/ticket-actions/addresses";
import { firstLine } from "@/components/ticket-actions/first-line";
import { TextLink } from "@/components/ui/actions/text-link";
import { Time } from "@/components/ui/marks/time";
import { DefinitionRow, FactList } from "@/components/ui/page/fact-list";
import { Panel } from "@/components/ui/page/panel";
import type { AuthorizationDetail, ShowAuthorizationDetailAnswer } from "@/lib/contract/authorizations";

export interface AskedPanelProps {
  permit: ShowAuthorizationDetailAnswer;
  group_id: string | undefined;
}

export function AskedPanel({ permit, group_id }: AskedPanelProps) {
  const t = useTranslations("authorizations.asked");
  const wayName = useWayName();
  const { incident_id = "", incident_auth_detail_list: items = [] } = permit;
  const named = items.filter((item) => targetName(item) !== "");
  return (
    <Panel title={t("title")}>
      <FactList>
        <DefinitionRow term={t("why")}>
          <span className="whitespace-pre-line">{permit.auth_describe}</span>
        </DefinitionRow>
        <DefinitionRow term={t("way")}>{wayName(permit)}</DefinitionRow>
        <DefinitionRow term={t("resource")}>{permit.resource_type_name}</DefinitionRow>
        {named.length > 0 && (
          <DefinitionRow term={t("items")}>
            <Items items={named} />
          </DefinitionRow>
        )}
        <DefinitionRow term={t("by")}>{permit.asked_by_name}</DefinitionRow>
        {permit.create_time && (
          <DefinitionRow term={t("when")}>
            <Time at={permit.create_time} look="short" />
          </DefinitionRow>
        )}
        <DefinitionRow term={t("ticket")}>
          <TextLink href={ticketAddress({ incident_id, group_id })} className="font-mono">
            {incident_id}
          </TextLink>
          <span className="block text-ink-2">{firstLine(permit.simple_description ?? "")}</span>
        </DefinitionRow>
        <DefinitionRow term={t("submitter")}>{permit.xcustomer_name}</DefinitionRow>
        <DefinitionRow term={t("id")}>
          <span className="font-mono break-all text-ink-2">{permit.id}</span>
        </DefinitionRow>
      </FactList>
    </Panel>
  );
}

function Items({ items }: { items: readonly AuthorizationDetail[] }) {
  return (
    <ul className="flex flex-col gap-1">
      {items.map((item) => (
        <li key={item.id} className="break-all">
          <span className="font-mono">{targetName(item)}</span>
          {item.region_id && <span className="block text-ink-3">{item.region_id}</span>}
        </li>
      ))}
    </ul>
  );
}
