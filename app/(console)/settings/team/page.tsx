/** Team: people, groups, roles. With a remote IAM the page says that the cloud's own console is the place for what it refuses here. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GroupsPanel } from "@/components/settings/team/groups-panel";
import { PeoplePanel } from "@/components/settings/team/people-panel";
import { Notice } from "@/components/ui/feedback/notice";
import { PageTitle } from "@/components/ui/page/page-title";
import { Texts } from "@/lib/i18n/page-texts";
import { Hydrate, serverQuery } from "@/lib/server/hydrate";
import { requireSession } from "@/lib/server/sessions/require-session";
import { settings } from "@/lib/server/settings";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings.navigation"))("team") };
}

export default async function TeamPage() {
  const [session, t] = await Promise.all([requireSession(), getTranslations("team")]);
  const isEmbedded = settings().TICKET_SERVICE === "embedded";
  const lead = t(session.is_account ? "lead_account" : "lead_user");
  return (
    <Texts of={["team"]}>
      <Hydrate session={session} queries={[serverQuery("keystoneListUsers"), serverQuery("keystoneListGroups")]}>
        <PageTitle title={t("title")} lead={lead} />
        {!isEmbedded && <Notice className="mb-4 max-w-6xl">{t("remote")}</Notice>}
        <div className="grid max-w-6xl items-start gap-4 lg:grid-cols-2">
          <PeoplePanel mayManage={session.is_account && isEmbedded} />
          <GroupsPanel mayManage={session.is_account && isEmbedded} domain_id={session.domain_id} />
        </div>
      </Hydrate>
    </Texts>
  );
}
