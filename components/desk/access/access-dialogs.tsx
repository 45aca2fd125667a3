"use client";
/** The dialog that is open over the access panel. It stays while the ticket is loaded again behind it. */
import { targetName, targetNames, wayOf } from "@/components/authorization-actions/permit";
import { useWayName } from "@/components/authorization-actions/use-permit-words";
import type { AuthorizationDetail } from "@/lib/contract/authorizations";
import type { DeskTicketDetail } from "@/lib/contract/desk";
import type { DeskAuthorization, DeskConfidential } from "@/lib/contract/desk-authorizations";
import { osm } from "@/lib/queries/osm";
import { shownOf, type ShownValue } from "./access-rules";
import { AskDialog } from "./ask/ask-dialog";
import { RecallDialog } from "./recall-dialog";
import { RevealDialog } from "./reveal/reveal-dialog";
import { SessionDialog } from "./session-dialog";

export type AccessDialog =
  | { name: "ask" }
  | { name: "recall"; permit: DeskAuthorization }
  | { name: "session"; permit: DeskAuthorization; detail: AuthorizationDetail }
  | { name: "reveal"; permit: DeskAuthorization; detail: AuthorizationDetail }
  | { name: "read"; confidential: DeskConfidential };

export interface AccessDialogsProps {
  open: AccessDialog;
  incident_id: string;
  ticket: DeskTicketDetail;
  onClose: () => void;
}

async function readDetail({ id = "", ...permit }: DeskAuthorization, detail: AuthorizationDetail, reason: string) {
  const params = { authorization_id: id, detail_id: detail.id ?? 0 };
  return shownOf(wayOf(permit), await osm("deskRevealAuthorization", { params, body: { reason } }));
}

async function readConfidential(case_id: string, id: string, reason: string): Promise<ShownValue[]> {
  const { value } = await osm("deskRevealConfidential", { params: { case_id, id }, body: { reason } });
  return [{ kind: "text", value }];
}

export function AccessDialogs({ open, incident_id, ticket, onClose }: AccessDialogsProps) {
  const wayName = useWayName();
  switch (open.name) {
    case "ask":
      return (
        <AskDialog incident_id={incident_id} region_id={ticket.incident_detail_info.region_id} onClose={onClose} />
      );
    case "recall": {
      const subject = [wayName(open.permit), ...targetNames(open.permit)].join(" · ");
      return <RecallDialog authorization_id={open.permit.id ?? ""} subject={subject} onClose={onClose} />;
    }
    case "session": {
      const { permit, detail } = open;
      const subject = [wayName(permit), targetName(detail)].filter(Boolean).join(" · ");
      const place = { incident_id, authorization_id: permit.id ?? "", detail_id: detail.id ?? 0 };
      return <SessionDialog {...place} subject={subject} onClose={onClose} />;
    }
    case "reveal": {
      const { permit, detail } = open;
      const subject = [wayName(permit), targetName(detail)].filter(Boolean).join(" · ");
      const read = (reason: string) => readDetail(permit, detail, reason);
      const isOver = ticket.authorization_list?.find(({ id }) => id === permit.id)?.status !== 1;
      return <RevealDialog subject={subject} read={read} isOver={isOver} onClose={onClose} />;
    }
    case "read": {
      const { id, param_name } = open.confidential;
      const read = (reason: string) => readConfidential(incident_id, id, reason);
      const isOver = ticket.confidential_list?.find((one) => one.id === id)?.erase_time !== undefined;
      return <RevealDialog subject={param_name} read={read} isOver={isOver} onClose={onClose} />;
    }
  }
}
