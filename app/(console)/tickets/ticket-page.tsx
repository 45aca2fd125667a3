/** A ticket with everything about it, for its submitter or through a group: asked for all at once, and drawn with what failed. */
import { ticketPermitsInput } from "@/components/authorization-actions/ticket-permits-input";
import { conversationQueries } from "@/components/conversation/live/conversation-queries";
import { TicketDetails, type Asked } from "@/components/ticket/ticket-details";
import { Texts } from "@/lib/i18n/page-texts";
import { serverQuery } from "@/lib/server/hydrate";
import type { OperatedGroup } from "@/lib/server/operated-groups";
import type { Session } from "@/lib/server/sessions/session";
import { Hydrate } from "../hydrate";

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

export function TicketPageContent({ session, incident_id, asked, group_id, groups = [] }: TicketPageProps) {
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
