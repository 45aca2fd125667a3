/** A ticket on paper: what it is, what was answered, and everything said and done, in the order of time. Contacts and protected answers are as masked as on the page. */
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EventLine } from "@/components/conversation/thread/event-line";
import { timelineOf, type TimelineEntry } from "@/components/conversation/thread/timeline";
import { Time } from "@/components/ui/marks/time";
import type { Message } from "@/lib/contract/shapes";
import type { OperateLogEntry, TicketDetail } from "@/lib/contract/ticket-shapes";
import { SheetFacts } from "./sheet-facts";
import { SheetMessage } from "./sheet-message";

/** The part of the page that is printed and saved. */
export const SHEET_ID = "ticket-sheet";

export interface TicketSheetProps {
  ticket: TicketDetail;
  messages: readonly Message[];
  events: readonly OperateLogEntry[];
  reader_name: string;
  time_zone: string;
  /** When it was drawn, ISO 8601. */
  at: string;
}

export function TicketSheet({ ticket, messages, events, reader_name, time_zone, at }: TicketSheetProps) {
  const t = useTranslations("ticket_print");
  const states = useTranslations("states");
  return (
    <article
      id={SHEET_ID}
      className="mx-auto flex max-w-[56rem] flex-col gap-6 rounded border border-line bg-surface p-6 text-ink sm:p-10 print:max-w-none print:border-0 print:p-0"
    >
      <header className="flex flex-col gap-1">
        <p className="font-mono text-sm text-ink-2">{ticket.incident_id}</p>
        <h1 className="text-xl font-semibold [overflow-wrap:anywhere]">
          {ticket.product_category_name} · {ticket.business_type_name}
        </h1>
        <p>
          {states(`ticket.${ticket.status}`)}
          <span className="text-ink-2"> · {states(`ticket_meaning.${ticket.status}`)}</span>
        </p>
      </header>
      <SheetFacts ticket={ticket} />
      <SheetPart title={t("history")}>
        {timelineOf({ messages, events }).map((entry) => (
          <Entry key={entry.key} entry={entry} />
        ))}
      </SheetPart>
      <footer className="border-t border-line pt-3 text-sm text-ink-2">
        {t.rich("made", { name: reader_name, zone: time_zone, time: () => <Time at={at} look="short" /> })}
      </footer>
    </article>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  if (entry.kind === "message") return <SheetMessage message={entry.message} />;
  return entry.kind === "event" ? <EventLine event={entry.event} /> : null;
}

export function SheetPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-3">
      <h2 className="border-b border-line pb-1 text-lg font-semibold">{title}</h2>
      {children}
    </section>
  );
}
