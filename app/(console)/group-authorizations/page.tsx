/** Authorizations of a group's members, for a Ticket Group Operator; for anybody else the page does not exist. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import {
  authorizationsInput,
  readFilter,
  shownGroup,
  waitingInput,
} from "@/components/authorizations/list/authorization-filter";
import { AuthorizationList } from "@/components/authorizations/list/authorization-list";
import { PageTitle } from "@/components/ui/page/page-title";
import { Texts } from "@/lib/i18n/page-texts";
import { serverQuery } from "@/lib/server/hydrate";
import { listOperatedGroups } from "@/lib/server/operated-groups";
import { requireSession } from "@/lib/server/sessions/require-session";
import { Hydrate } from "../hydrate";
import { firstParams, type GivenParams } from "../authorizations/first-params";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("authorizations"))("group_title") };
}

export default async function GroupAuthorizationsPage({ searchParams }: { searchParams: Promise<GivenParams> }) {
  const [session, params, t] = await Promise.all([requireSession(), searchParams, getTranslations("authorizations")]);
  const groups = await listOperatedGroups(session);
  if (groups.length === 0) notFound();
  const filter = readFilter(firstParams(params));
  const group_id = shownGroup(filter, groups);
  const queries = [
    serverQuery("listAuthorizations", authorizationsInput(filter, group_id)),
    serverQuery("listAuthorizations", waitingInput(group_id)),
  ];
  return (
    <Texts of={["authorizations", "authorization_actions", "ticket_actions"]}>
      <PageTitle title={t("group_title")} lead={t("group_lead")} />
      <Hydrate session={session} queries={queries}>
        <AuthorizationList isAccount={session.is_account} groups={groups} />
      </Hydrate>
    </Texts>
  );
}
