/** Profile and display: who one is here, and how this browser shows things. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import { ProfilePanel } from "@/components/settings/profile/profile-panel";
import { DisplayPanel } from "@/components/shell/display/display-panel";
import { THEME_COOKIE, themeOf } from "@/components/shell/preferences";
import { PageTitle } from "@/components/ui/page/page-title";
import { isZoneChosen, TIME_ZONE_CHOSEN_COOKIE } from "@/lib/i18n/time-zone";
import { serverQuery } from "@/lib/server/hydrate";
import { requireSession } from "@/lib/server/sessions/require-session";
import { Hydrate } from "../hydrate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings.navigation"))("preferences") };
}

export default async function SettingsPage() {
  const [session, jar, t] = await Promise.all([requireSession(), cookies(), getTranslations("settings.navigation")]);
  const { user_id, user_name, domain_id, domain_name, role_ids } = session;
  return (
    <Hydrate session={session} queries={[serverQuery("keystoneListGroupsForUser", { params: { user_id } })]}>
      <PageTitle title={t("preferences")} />
      <div className="grid max-w-5xl items-start gap-4 lg:grid-cols-2">
        <ProfilePanel profile={{ user_id, user_name, domain_id, domain_name, role_ids }} />
        <DisplayPanel
          theme={themeOf(jar.get(THEME_COOKIE)?.value)}
          isZoneChosen={isZoneChosen(jar.get(TIME_ZONE_CHOSEN_COOKIE)?.value)}
        />
      </div>
    </Hydrate>
  );
}
