/** My authorizations. The first permits come with the page; after that the browser asks by itself. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { authorizationsInput, readFilter, waitingInput } from "@/components/authorizations/list/authorization-filter";
import { AuthorizationList } from "@/components/authorizations/list/authorization-list";
import { PageTitle } from "@/components/ui/page/page-title";
import { Texts } from "@/lib/i18n/page-texts";
import { serverQuery } from "@/lib/server/hydrate";
import { requireSession } from "@/lib/server/sessions/require-session";
import { Hydrate } from "../hydrate";
import { firstParams, type GivenParams } from "./first-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("authorizations"))("title") };
}

export default async function AuthorizationsPage({ searchParams }: { searchParams: Promise<GivenParams> }) {
  const [session, params, t] = await Promise.all([requireSession(), searchParams, getTranslations("authorizations")]);
  const filter = readFilter(firstParams(params));
  const queries = [
    serverQuery("listAuthorizations", authorizationsInput(filter, undefined)),
    serverQuery("listAuthorizations", waitingInput(undefined)),
  ];
  return (
    <Texts of={["authorizations", "authorization_actions", "ticket_actions"]}>
      <PageTitle title={t("title")} lead={t("lead")} />
      <Hydrate session={session} queries={queries}>
        <AuthorizationList isAccount={session.is_account} />
      </Hydrate>
    </Texts>
  );
}
