/** A ticket with everything about it, for its submitter or through a group. One that the reader may not see is not found. */
import { notFound } from "next/navigation";
import { ticketPermitsInput } from "@/components/authorization-actions/ticket-permits-input";
import { conversationQueries } from "@/components/conversation/live/conversation-queries";
import { PageLoading } from "@/components/shell/page-loading";
import { TicketDetails, type Asked } from "@/components/ticket/ticket-details";
import { ApiError } from "@/lib/errors/api-error";
import { Texts } from "@/lib/i18n/page-texts";
import { serverQuery } from "@/lib/server/hydrate";
import type { OperatedGroup } from "@/lib/server/operated-groups";
import { pageGateway } from "@/lib/server/page-gateway";
import type { Session } from "@/lib/server/sessions/session";
import { Arriving } from "../arriving";
import { Hydrate } from "../hydrate";

/** Numbers come encoded from the address. */
export async function numberIn(params: Promise<{ id: string }>): Promise<string> {
  try {
    return decodeURIComponent((await params).id).slice(0, 64);
  } catch {
    return notFound();
  }
}

/** Only an operator of a group names it; the status of a ticket is told to its own people alone. */
async function requireTicket(session: Session, case_id: string, group_id: string | undefined): Promise<void> {
  const upstream = await pageGateway(session);
  try {
    if (group_id === undefined) await upstream.call("showCaseStatus", { params: { case_id } });
    else await upstream.call("showCaseDetail", { params: { case_id }, query: { group_id } });
  } catch (error) {
    if (error instanceof ApiError && error.code === "OSM.01010015") notFound();
    throw error;
  }
}

function askedOf(given: string | string[] | undefined): Asked | undefined {
  return given === "close" || given === "score" ? given : undefined;
}

export interface TicketPageProps {
  session: Session;
  incident_id: string;
  asked: string | string[] | undefined;
  group_id?: string;
  groups?: readonly OperatedGroup[];
}

async function contentOf({ session, incident_id, asked, group_id, groups = [] }: TicketPageProps) {
  await requireTicket(session, incident_id, group_id);
  const query = group_id === undefined ? {} : { query: { group_id } };
  const queries = [
    serverQuery("showCaseDetail", { params: { case_id: incident_id }, ...query }),
    ...conversationQueries(incident_id, group_id),
    serverQuery("listAuthorizations", ticketPermitsInput(incident_id, group_id)),
    ...(group_id === undefined ? [] : [serverQuery("listRelation", { params: { case_id: incident_id } })]),
  ];
  return (
    <Texts
      of={[
        "ticket",
        "ticket_actions",
        "authorization_actions",
        "labels",
        "conversation",
        "attachments",
        "masking",
        "contact_proof",
      ]}
    >
      <Hydrate session={session} queries={queries}>
        <TicketDetails
          incident_id={incident_id}
          reader_id={session.user_id}
          asked={askedOf(asked)}
          group_id={group_id}
          groups={groups}
        />
      </Hydrate>
    </Texts>
  );
}

export function TicketPageContent(props: TicketPageProps) {
  return <Arriving content={contentOf(props)} meanwhile={<PageLoading />} />;
}
