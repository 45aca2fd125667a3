/** What waits for the reader, of all kinds, whatever has waited longest first. Pure. */
import { firstLine } from "@/components/ticket-actions/first-line";
import { ticketAddress } from "@/components/ticket-actions/addresses";
import type { Authorization } from "@/lib/contract/authorizations";
import type { TicketSummary } from "@/lib/contract/ticket-shapes";
import { STATUS } from "@/lib/contract/ticket-status";

export type Waiting = {
  key: string;
  kind: "feedback" | "confirm" | "access";
  incident_id: string;
  title: string;
  /** Absent when the service does not tell. */
  since: string | undefined;
  href: string;
  /** The engineer's own words, for access. */
  reason: string;
};

const ENGINEER = 1;

/** A ticket waits for feedback since the engineer's last words; any other change of it counts for the rest. */
function waitingTicket(ticket: TicketSummary): Waiting {
  const { incident_id, status, last_reply_time, last_reply_type, update_time } = ticket;
  const isAsked = status === STATUS.pendingFeedback;
  return {
    key: incident_id,
    kind: isAsked ? "feedback" : "confirm",
    incident_id,
    title: firstLine(ticket.simple_description),
    since: isAsked && last_reply_type === ENGINEER ? (last_reply_time ?? update_time) : update_time,
    href: ticketAddress({ incident_id }),
    reason: "",
  };
}

function waitingAccess(request: Authorization): Waiting {
  const { id = "", incident_id = "", auth_describe = "" } = request;
  return {
    key: `access-${id}`,
    kind: "access",
    incident_id,
    title: firstLine(request.simple_description ?? ""),
    since: request.create_time,
    href: id === "" ? "/authorizations" : `/authorizations/${encodeURIComponent(id)}`,
    reason: firstLine(auth_describe),
  };
}

const momentOf = ({ since }: Waiting) => (since === undefined ? Number.POSITIVE_INFINITY : Date.parse(since));

export function waitingFor(
  tickets: readonly TicketSummary[],
  requests: readonly Authorization[],
  countMax: number,
): Waiting[] {
  const all = [...tickets.map(waitingTicket), ...requests.map(waitingAccess)];
  return all.toSorted((one, other) => momentOf(one) - momentOf(other)).slice(0, countMax);
}
