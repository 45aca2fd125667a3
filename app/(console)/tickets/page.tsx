/** My service tickets. The first rows come with the page; after that the browser asks by itself. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Plus } from "lucide-react";
import { casesInput, LABELS_INPUT, readFilter } from "@/components/tickets/ticket-filter";
import { TicketList } from "@/components/tickets/ticket-list";
import { LinkButton } from "@/components/ui/actions/link-button";
import { PageTitle } from "@/components/ui/page/page-title";
import { Texts } from "@/lib/i18n/page-texts";
import { Hydrate, serverQuery } from "@/lib/server/hydrate";
import { requireSession } from "@/lib/server/sessions/require-session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("tickets"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Of a repeated parameter the first counts, as in the browser. */
function paramsOf(given: Awaited<Props["searchParams"]>): URLSearchParams {
  const first = Object.entries(given).map(([name, value]) => [name, [value].flat()[0]] as const);
  return new URLSearchParams(first.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

export default async function TicketsPage({ searchParams }: Props) {
  const [session, params, t] = await Promise.all([requireSession(), searchParams, getTranslations("tickets")]);
  const submit = (
    <LinkButton look="primary" href="/tickets/new" icon={<Plus aria-hidden className="size-4" />}>
      {t("submit")}
    </LinkButton>
  );
  const queries = [
    serverQuery("listCases", casesInput(readFilter(paramsOf(params)))),
    serverQuery("listCaseCounts"),
    serverQuery("listLabels", LABELS_INPUT),
  ];
  return (
    <Texts of={["tickets", "ticket_actions"]}>
      <PageTitle title={t("title")} actions={submit} />
      <Hydrate session={session} queries={queries}>
        <TicketList isAccount={session.is_account} />
      </Hydrate>
    </Texts>
  );
}
