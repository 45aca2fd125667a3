/** How notices leave the service. One notice goes to one contact; what is in it is never logged. */
import type { WireLanguage } from "@/lib/contract/languages";

export type Notice = {
  kind: "verify_code";
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
