/** Tickets of the members of the groups that the reader operates. Who operates none is told what is missing. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { shownGroup, readFilter } from "@/components/tickets/ticket-filter";
import { TicketList } from "@/components/tickets/ticket-list";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { PageTitle } from "@/components/ui/page/page-title";
import { Texts } from "@/lib/i18n/page-texts";
import { listOperatedGroups } from "@/lib/server/operated-groups";
import { requireSession } from "@/lib/server/sessions/require-session";
import { Hydrate } from "../hydrate";
import { chosenColumns, listQueries, openDefaultView, paramsOf, type SearchParams } from "../tickets/list-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("tickets"))("group_title") };
}

export default async function GroupTicketsPage({ searchParams }: { searchParams: SearchParams }) {
  const [session, given, t] = await Promise.all([requireSession(), searchParams, getTranslations("tickets")]);
  const groups = await listOperatedGroups(session);
  const params = paramsOf(given);
  const ids = groups.map(({ group_id }) => group_id);
  const group_id = shownGroup(readFilter(params), ids);
  if (group_id === undefined)
    return (
      <>
        <PageTitle title={t("group_title")} />
        <EmptyState drawing="key">{t("empty.no_group")}</EmptyState>
      </>
    );
  await openDefaultView(session, "group-tickets", params);
  const [queries, columns] = await Promise.all([listQueries(params, group_id), chosenColumns()]);
  return (
    <Texts of={["tickets", "ticket_actions", "labels"]}>
      <PageTitle title={t("group_title")} lead={t("group_lead")} />
      <Hydrate session={session} queries={queries}>
        <TicketList scope={{ list: "/group-tickets", isAccount: false, groups }} columns={columns} />
      </Hydrate>
    </Texts>
  );
}
