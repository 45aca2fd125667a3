/** The audit trail of the account, for the account itself and its auditors; for everybody else, and with a remote service, the page does not exist. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { AuditLog } from "@/components/settings/audit/audit-log";
import { ChainVerdict } from "@/components/settings/audit/chain-verdict";
import { PageTitle } from "@/components/ui/page/page-title";
import { Texts } from "@/lib/i18n/page-texts";
import { isOffered } from "@/lib/server/gateway/offered";
import { requireSession } from "@/lib/server/sessions/require-session";
import { mayAudit } from "@/lib/server/sessions/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings.navigation"))("audit") };
}

export default async function AuditPage() {
  const [session, t] = await Promise.all([requireSession(), getTranslations("audit")]);
  if (!mayAudit(session) || !isOffered("listAuditEntries")) notFound();
  return (
    <Texts of={["audit"]}>
      <PageTitle title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-4">
        <ChainVerdict />
        <AuditLog />
      </div>
    </Texts>
  );
}
