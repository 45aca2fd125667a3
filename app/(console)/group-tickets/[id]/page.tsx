/** A colleague's ticket, seen and handled through a group that both are in. Who operates no group finds nothing here. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { shownGroup } from "@/components/tickets/ticket-filter";
import { listOperatedGroups } from "@/lib/server/operated-groups";
import { requireSession } from "@/lib/server/sessions/require-session";
import { paramsOf, type SearchParams } from "../../tickets/list-page";
import { numberIn } from "../../../number-in";
import { TicketPageContent } from "../../tickets/ticket-page";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [number, t] = await Promise.all([numberIn(params), getTranslations("ticket")]);
  return { title: t("title", { number }) };
}

export default async function GroupTicketPage({ params, searchParams }: Props) {
  const [session, incident_id, search] = await Promise.all([requireSession(), numberIn(params), searchParams]);
  const given = paramsOf(search);
  const groups = await listOperatedGroups(session);
  const ids = groups.map(({ group_id }) => group_id);
  const group_id = shownGroup({ group_id: given.get("group_id") ?? "" }, ids);
  if (group_id === undefined) notFound();
  const asked = given.get("do") ?? undefined;
  return (
    <TicketPageContent session={session} incident_id={incident_id} asked={asked} group_id={group_id} groups={groups} />
  );
}
