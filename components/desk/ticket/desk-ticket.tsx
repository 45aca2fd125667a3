"use client";
/** An open ticket: head, thread and answer in the middle, customer and note beside them; loaded again every four seconds while visible. */
import { useQuery } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState, type ReactNode, type Ref } from "react";
import { QueryFailed } from "@/components/query-states/query-failed";
import { NO_SUCH_TICKET, TicketMissing } from "@/components/ticket-actions/ticket-missing";
import { Button } from "@/components/ui/actions/button";
import { classNames } from "@/components/ui/class-names";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import type { DeskTicketDetail } from "@/lib/contract/desk";
import { errorCodeOf } from "@/lib/queries/ask-console";
import { osmQuery } from "@/lib/queries/osm-query";
import { pace } from "@/lib/queries/pace";
import { AccessPanel } from "../access/access-panel";
import { actsOf } from "../acts/desk-acts";
import { useDeskKeys } from "../keys/use-desk-keys";
import { CustomerFacts } from "./customer-facts";
import { DeskComposer } from "./desk-composer";
import { DeskHead } from "./desk-head";
import { DeskThread } from "./desk-thread";
import { NoteForm } from "./note-form";

const REFRESH_MS = 4000;

const isMissing = (error: unknown) => errorCodeOf(error) === NO_SUCH_TICKET;

export function DeskTicket({ incident_id, user_id }: { incident_id: string; user_id: string }) {
  const t = useTranslations("desk");
  const ticket = useQuery({
    ...osmQuery("deskShowCase", { params: { case_id: incident_id } }),
    refetchInterval: (query) => !isMissing(query.state.error) && pace(REFRESH_MS)(query),
  });
  if (ticket.data !== undefined)
    return <OpenTicket ticket={ticket.data} incident_id={incident_id} user_id={user_id} isStale={ticket.isError} />;
  if (isMissing(ticket.error)) return <TicketMissing backTo="queue" />;
  if (ticket.isError) return <QueryFailed query={ticket} />;
  return (
    <div aria-busy aria-label={t("loading")} className="p-4">
      <SkeletonLines lines={10} />
    </div>
  );
}

type OpenTicketProps = { ticket: DeskTicketDetail; incident_id: string; user_id: string; isStale: boolean };

function OpenTicket({ ticket, incident_id, user_id, isStale }: OpenTicketProps) {
  const t = useTranslations("desk");
  const reply = useRef<HTMLTextAreaElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const acts = actsOf(ticket, user_id);
  useDeskKeys({ r: () => reply.current?.focus(), n: () => note.current?.focus() });
  return (
    <div className="flex flex-col lg:grid lg:h-full lg:grid-rows-[auto_minmax(0,1fr)] xl:grid-cols-[minmax(0,1fr)_var(--pane-width)]">
      <DeskHead incident_id={incident_id} ticket={ticket} acts={acts} user_id={user_id} />
      <SidePane ticket={ticket} incident_id={incident_id} noteRef={note}>
        <AccessPanel
          key={incident_id}
          incident_id={incident_id}
          ticket={ticket}
          user_id={user_id}
          mayAsk={acts.has("reply")}
        />
      </SidePane>
      <div className="flex min-h-0 flex-col xl:col-start-1 xl:row-start-2">
        {isStale && <p className="px-4 pt-2 text-sm text-amber">{t("queue.stale")}</p>}
        <DeskThread key={incident_id} incident_id={incident_id} ticket={ticket} user_id={user_id} />
        <div className="mt-auto max-h-[62dvh] shrink-0 overflow-y-auto border-t border-line bg-canvas p-3">
          <div className="mx-auto max-w-(--thread-width)">
            <DeskComposer key={incident_id} incident_id={incident_id} acts={acts} fieldRef={reply} />
          </div>
        </div>
      </div>
    </div>
  );
}

type SidePaneProps = {
  ticket: DeskTicketDetail;
  incident_id: string;
  noteRef: Ref<HTMLTextAreaElement>;
  children: ReactNode;
};

/** Beside the thread where there is room; elsewhere folded above it. */
function SidePane({ ticket, incident_id, noteRef, children }: SidePaneProps) {
  const t = useTranslations("desk");
  const [isOpen, setOpen] = useState(false);
  return (
    <aside
      aria-label={t("side")}
      className="border-line bg-surface max-xl:border-b xl:col-start-2 xl:row-span-2 xl:row-start-1 xl:overflow-y-auto xl:border-s"
    >
      <Button
        look="quiet"
        aria-expanded={isOpen}
        className="w-full justify-between px-4 xl:hidden"
        onClick={() => setOpen(!isOpen)}
      >
        {t("side")}
        <ChevronDown aria-hidden className={classNames("size-4 transition-transform", isOpen && "rotate-180")} />
      </Button>
      <div
        className={classNames(
          "flex-col gap-5 p-4 max-xl:max-h-[60dvh] max-xl:overflow-y-auto xl:flex",
          isOpen ? "flex" : "hidden",
        )}
      >
        <NoteForm key={incident_id} incident_id={incident_id} fieldRef={noteRef} />
        {children}
        <CustomerFacts ticket={ticket} />
      </div>
    </aside>
  );
}
