/** The frame of the settings: their pages as tabs, the page below. Each page asks for the session itself, too. */
import type { ReactNode } from "react";
import { SettingsNavigation } from "@/components/settings/settings-navigation";
import { Texts } from "@/lib/i18n/page-texts";
import { requireSession } from "@/lib/server/sessions/require-session";
import { isOffered } from "@/lib/server/gateway/offered";
import { mayAudit } from "@/lib/server/sessions/session";

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const session = await requireSession();
  const reader = { is_engineer: session.is_engineer, mayAudit: mayAudit(session) && isOffered("listAuditEntries") };
  return (
    <Texts of={["settings"]}>
      <div className="flex flex-col gap-5">
        <SettingsNavigation reader={reader} />
        <div>{children}</div>
      </div>
    </Texts>
  );
}
