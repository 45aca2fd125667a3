/** Overview: the first page after signing in. What it shows comes with the page; after that the browser asks by itself. */
import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Overview } from "@/components/overview/overview";
import { ACCESS_INPUT, LAST_WORDS_INPUT, WAITING_INPUT } from "@/components/overview/overview-queries";
import { LinkButton } from "@/components/ui/actions/link-button";
import { PageTitle } from "@/components/ui/page/page-title";
import { Texts } from "@/lib/i18n/page-texts";
import { serverQuery } from "@/lib/server/hydrate";
import { requireSession } from "@/lib/server/sessions/require-session";
import { Hydrate } from "../hydrate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("overview"))("title") };
}

const QUERIES = [
  serverQuery("listCaseCounts"),
  serverQuery("listCases", WAITING_INPUT),
  serverQuery("listAuthorizations", ACCESS_INPUT),
  serverQuery("showCaseStatistics"),
  serverQuery("listRecentMessages", LAST_WORDS_INPUT),
];

export default async function OverviewPage() {
  const [session, t] = await Promise.all([requireSession(), getTranslations("overview")]);
  const { is_account, is_group_operator } = session;
  const submit = (
    <LinkButton look="primary" href="/tickets/new" icon={<Plus aria-hidden className="size-4" />}>
      {t("submit")}
    </LinkButton>
  );
  return (
    <Texts of={["overview"]}>
      <PageTitle title={t("title")} actions={submit} />
      <Hydrate session={session} queries={QUERIES}>
        <Overview reader={{ is_account, is_group_operator }} />
      </Hydrate>
    </Texts>
  );
}
