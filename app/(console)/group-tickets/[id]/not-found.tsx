/** A ticket that does not exist, or that this reader may not see. */
import { TicketMissing } from "@/components/ticket/ticket-missing";
import { Texts } from "@/lib/i18n/page-texts";

export default function TicketNotFound() {
  return (
    <Texts of={["ticket"]}>
      <TicketMissing />
    </Texts>
  );
}
