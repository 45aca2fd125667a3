/** My service tickets. The first rows come with the page; after that the browser asks by itself. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Plus } from "lucide-react";
import { TicketList } from "@/components/tickets/ticket-list";
import { LinkButton } from "@/components/ui/actions/link-button";
import { PageTitle } from "@/components/ui/page/page-title";
import { Texts } from "@/lib/i18n/page-texts";
import { requireSession } from "@/lib/server/sessions/require-session";
import { Hydrate } from "../hydrate";
import { chosenColumns, listQueries, openDefaultView, paramsOf, type SearchParams } from "./list-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("tickets"))("title") };
}

export default async function TicketsPage({ searchParams }: { searchParams: SearchParams }) {
  const [session, given, t] = await Promise.all([requireSession(), searchParams, getTranslations("tickets")]);
  const params = paramsOf(given);
  await openDefaultView(session, "tickets", params);
  const [queries, columns] = await Promise.all([listQueries(params), chosenColumns()]);
  const submit = (
    <LinkButton look="primary" href="/tickets/new" icon={<Plus aria-hidden className="size-4" />}>
      {t("submit")}
    </LinkButton>
  );
  return (
    <Texts of={["tickets", "ticket_actions", "labels"]}>
      <PageTitle title={t("title")} actions={submit} />
      <Hydrate session={session} queries={queries}>
        <TicketList
          scope={{ list: "/tickets", isAccount: session.is_account, groups: [] }}
          columns={columns}
          isExportAsked={params.get("do") === "export"}
        />
      </Hydrate>
    </Texts>
  );
}
