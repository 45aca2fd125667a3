/** A ticket. One that does not exist, or that the reader may not see, is not found; everything else comes with the page. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { conversationQueries } from "@/components/conversation/live/conversation-queries";
import { TicketDetails, type Asked } from "@/components/ticket/ticket-details";
import { ApiError } from "@/lib/errors/api-error";
import { Texts } from "@/lib/i18n/page-texts";
import { Hydrate, serverQuery } from "@/lib/server/hydrate";
import { pageGateway } from "@/lib/server/page-gateway";
import { requireSession } from "@/lib/server/sessions/require-session";
import type { Session } from "@/lib/server/sessions/session";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ do?: string | string[] }> };

/** Numbers come encoded from the address. */
async function numberOf({ params }: Pick<Props, "params">): Promise<string> {
  try {
    return decodeURIComponent((await params).id).slice(0, 64);
  } catch {
    return notFound();
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [number, t] = await Promise.all([numberOf(props), getTranslations("ticket")]);
  return { title: t("title", { number }) };
}

async function requireTicket(session: Session, case_id: string): Promise<void> {
  const upstream = await pageGateway(session);
  try {
    await upstream.call("showCaseStatus", { params: { case_id } });
  } catch (error) {
    if (error instanceof ApiError && error.code === "OSM.01010015") notFound();
    throw error;
  }
}

function askedOf(given: string | string[] | undefined): Asked | undefined {
  return given === "close" || given === "score" ? given : undefined;
}

export default async function TicketPage(props: Props) {
  const [session, incident_id, search] = await Promise.all([requireSession(), numberOf(props), props.searchParams]);
  await requireTicket(session, incident_id);
  const queries = [
    serverQuery("showCaseDetail", { params: { case_id: incident_id } }),
    ...conversationQueries(incident_id),
  ];
  return (
    <Texts of={["ticket", "ticket_actions", "conversation", "attachments", "masking"]}>
      <Hydrate session={session} queries={queries}>
        <TicketDetails incident_id={incident_id} reader_id={session.user_id} asked={askedOf(search.do)} />
      </Hydrate>
    </Texts>
  );
}
