/** Sign-in and keys: password, sessions, access keys of the person who reads. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccessKeysPanel } from "@/components/settings/security/access-keys-panel";
import { PasswordPanel } from "@/components/settings/security/password-panel";
import { SessionsPanel } from "@/components/settings/security/sessions-panel";
import { PageTitle } from "@/components/ui/page/page-title";
import { Texts } from "@/lib/i18n/page-texts";
import { serverQuery } from "@/lib/server/hydrate";
import { isAllowed } from "@/lib/server/is-allowed";
import { requireSession } from "@/lib/server/sessions/require-session";
import { Hydrate } from "../../hydrate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings.navigation"))("security") };
}

export default async function SecurityPage() {
  const [session, t] = await Promise.all([requireSession(), getTranslations("settings.navigation")]);
  const { user_id, user_name } = session;
  const keys = serverQuery("listPermanentAccessKeys", { query: { user_id } });
  const hasKeys = await isAllowed(session, keys);
  return (
    <Texts of={["settings_security"]}>
      <Hydrate session={session} queries={hasKeys ? [keys] : []}>
        <PageTitle title={t("security")} />
        <div className="grid max-w-6xl items-start gap-4 lg:grid-cols-2">
          <PasswordPanel user_id={user_id} user_name={user_name} />
          <div className="flex flex-col gap-4">
            <SessionsPanel />
            {hasKeys && <AccessKeysPanel user_id={user_id} user_name={user_name} />}
          </div>
        </div>
      </Hydrate>
    </Texts>
  );
}
