/** Team: people, groups, roles. A remote identity service changes them in its own console, and what it refuses to show the reader is not drawn. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GroupsPanel } from "@/components/settings/team/groups-panel";
import { PeoplePanel } from "@/components/settings/team/people-panel";
import { Notice } from "@/components/ui/feedback/notice";
import { PageTitle } from "@/components/ui/page/page-title";
import { Texts } from "@/lib/i18n/page-texts";
import { isEmbedded } from "@/lib/server/gateway/offered";
import { serverQuery } from "@/lib/server/hydrate";
import { isAllowed } from "@/lib/server/is-allowed";
import { requireSession } from "@/lib/server/sessions/require-session";
import { Hydrate } from "../../hydrate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings.navigation"))("team") };
}

export default async function TeamPage() {
  const [session, t] = await Promise.all([requireSession(), getTranslations("team")]);
  const mayManage = session.is_account && isEmbedded();
  const [people, groups] = [serverQuery("keystoneListUsers"), serverQuery("keystoneListGroups")];
  const [hasPeople, hasGroups] = await Promise.all([isAllowed(session, people), isAllowed(session, groups)]);
  const lead = isEmbedded() ? t(session.is_account ? "lead_account" : "lead_user") : undefined;
  return (
    <Texts of={["team"]}>
      <Hydrate session={session} queries={[...(hasPeople ? [people] : []), ...(hasGroups ? [groups] : [])]}>
        <PageTitle title={t("title")} lead={lead} />
        {!isEmbedded() && <Notice className="mb-4 max-w-6xl">{t("remote")}</Notice>}
        <div className="grid max-w-6xl items-start gap-4 lg:grid-cols-2">
          {hasPeople && <PeoplePanel mayManage={mayManage} />}
          {hasGroups && <GroupsPanel mayManage={mayManage} domain_id={session.domain_id} />}
        </div>
      </Hydrate>
    </Texts>
  );
}
