/** A ticket that does not exist, or that this reader may not see. */
export { TicketMissing as default } from "@/components/ticket-actions/ticket-missing";
