"use client";
/** Who one is here. Nothing of it is changed by oneself: names, groups and roles are the account's to give. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { DefinitionRow, FactList } from "@/components/ui/page/fact-list";
import { Panel } from "@/components/ui/page/panel";
import { osmQuery } from "@/lib/queries/osm-query";
import { useRoleWords } from "../role-names";

export interface Profile {
  user_id: string;
  user_name: string;
  domain_name: string;
  domain_id: string;
  role_ids: readonly string[];
}

export function ProfilePanel({ profile }: { profile: Profile }) {
  const t = useTranslations("settings.profile");
  const { data } = useQuery(osmQuery("keystoneListGroupsForUser", { params: { user_id: profile.user_id } }));
  const role = useRoleWords();
  const groups = data?.groups.map(({ name }) => name).join(", ");
  const roles = profile.role_ids.map(role.name).join(", ");
  return (
    <Panel title={t("title")}>
      <FactList>
        <DefinitionRow term={t("user")}>{profile.user_name}</DefinitionRow>
        <DefinitionRow term={t("account")}>{profile.domain_name}</DefinitionRow>
        <DefinitionRow term={t("roles")}>{roles === "" ? t("no_role") : roles}</DefinitionRow>
        {groups !== undefined && (
          <DefinitionRow term={t("groups")}>{groups === "" ? t("no_group") : groups}</DefinitionRow>
        )}
        <DefinitionRow term={t("account_id")}>
          <span className="font-mono text-xs break-all">{profile.domain_id}</span>
        </DefinitionRow>
        <DefinitionRow term={t("user_id")}>
          <span className="font-mono text-xs break-all">{profile.user_id}</span>
        </DefinitionRow>
      </FactList>
      <p className="mt-4 text-sm text-ink-2">{t("hint")}</p>
    </Panel>
  );
}
