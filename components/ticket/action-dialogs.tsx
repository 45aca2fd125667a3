"use client";
/** The one dialog that is open over the details. The contact form comes only when it is asked for: it brings the contract's checks along. */
import { useRouter } from "next/navigation";
import { listAddress } from "@/components/ticket-actions/addresses";
import { useGroupId } from "@/components/ticket-actions/group-scope";
import type { ActionName } from "@/components/ticket-actions/legal-actions";
import { TicketDialogs } from "@/components/ticket-actions/ticket-dialogs";
import { lateDialog } from "@/components/ui/late/late-dialog";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";
import { CloseDialog } from "./dialogs/close-dialog";
import { RejectDialog } from "./dialogs/reject-dialog";
import { ScoreDialog } from "./dialogs/score-dialog";

const ContactDialog = lateDialog(async () => (await import("./dialogs/contact-dialog")).ContactDialog);

export type OpenAction = ActionName | "labels";

export interface ActionDialogsProps {
  action: OpenAction | undefined;
  ticket: TicketDetail;
  onClose: () => void;
}

export function ActionDialogs({ action, ticket, onClose }: ActionDialogsProps) {
  const router = useRouter();
  const list = listAddress(useGroupId());
  const moved = { ...ticket, incident_id: ticket.incident_id ?? "" };
  switch (action) {
    case undefined:
      return null;
    case "confirm":
    case "close":
      return <CloseDialog ticket={moved} onClose={onClose} />;
    case "score":
      return <ScoreDialog ticket={moved} onClose={onClose} />;
    case "reject":
      return <RejectDialog ticket={moved} onClose={onClose} />;
    case "contact":
      return <ContactDialog incident_id={moved.incident_id} contact={ticket.ext_info ?? {}} onClose={onClose} />;
    case "delete":
      return <TicketDialogs dialog="delete" ticket={moved} onClose={onClose} onDone={() => router.push(list)} />;
    case "urge":
    case "labels":
    case "cancel":
      return <TicketDialogs dialog={action} ticket={moved} onClose={onClose} />;
  }
}
