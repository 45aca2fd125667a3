/** How notices leave the service. One notice goes to one contact; what is in it is never logged. */
import type { WireLanguage } from "@/lib/contract/languages";
import type { TicketEvent } from "./queue/ticket-event";

export type Notice = {
  kind: "verify_code" | TicketEvent;
  /** Stays the same when a notice is sent again, so that a receiver can tell that it has it already. */
  id: string;
  way: "sms" | "email";
  /** An e-mail address, or a number with its country code such as +8613800000000. */
  to: string;
  language: WireLanguage;
  subject: string;
  text: string;
};

export type Notifier = {
  /** Rejects when the notice could not be handed over. */
  send: (notice: Notice, at: Date) => Promise<void>;
};

/** Each way has its own door; where none is configured the notice goes into the outbox. */
export function createNotifier({ email, sms }: { email: Notifier; sms: Notifier }): Notifier {
  return { send: (notice, at) => (notice.way === "sms" ? sms : email).send(notice, at) };
}
