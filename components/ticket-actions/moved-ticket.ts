/** What the dialogs need to know of the ticket they change. */
import type { Label, TicketStatus } from "@/lib/contract/shapes";

export type MovedTicket = {
  incident_id: string;
  simple_description: string;
  status: TicketStatus;
  urge_time?: string | undefined;
  /** Who submitted it, and the labels it has. */
  xcustomer_name?: string | undefined;
  label_list?: readonly Label[] | undefined;
};

export interface MoveDialogProps {
  ticket: MovedTicket;
  onClose: () => void;
  /** After it was done; closing is the dialog's own. */
  onDone?: () => void;
}
