"use client";
/** Permission settings for everybody but the account itself: how they are, and whom to ask. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { QueryFailed } from "@/components/query-states/query-failed";
import { Notice } from "@/components/ui/feedback/notice";
import { DefinitionRow, FactList } from "@/components/ui/page/fact-list";
import { Panel } from "@/components/ui/page/panel";
import { osmQuery } from "@/lib/queries/osm-query";
import { rightInput } from "./permission-queries";
import { Coming } from "./permissions";
import type { GivenRight } from "./person-rights";
import { PolicyPanel } from "./policy-panel";

export function OwnPermissions() {
  const t = useTranslations("permissions.own");
  const policy = useQuery(osmQuery("showCustomerPrivilegePolicy"));
  if (policy.isError && policy.data === undefined) return <QueryFailed query={policy} />;
  if (policy.data === undefined) return <Coming />;
  return (
    <div className="flex flex-col gap-5">
      <Notice>{t("notice")}</Notice>
      <PolicyPanel isOn={policy.data.policy_switch === true} people={[]} isReadOnly />
      <Panel title={t("rights")}>
        <div className="flex flex-col gap-3">
          <FactList>
            <Right right="createCase" term={t("submit")} />
            <Right right="export" term={t("export")} />
          </FactList>
          <p className="text-ink-2">{t("ask")}</p>
        </div>
      </Panel>
    </div>
  );
}

function Right({ right, term }: { right: GivenRight; term: string }) {
  const t = useTranslations("permissions");
  const { data } = useQuery(osmQuery("listPrivileges", rightInput(right)));
  const has = data?.has_privilege;
  return (
    <DefinitionRow term={term}>
      {has === undefined ? t("own.unknown") : t(has === 0 ? "users.no" : "users.yes")}
    </DefinitionRow>
  );
}
