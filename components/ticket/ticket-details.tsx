"use client";
/** A ticket with everything about it: head, conversation, facts, log. What the other side does appears without reloading. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { TicketPermits } from "@/components/authorization-actions/ticket-permits";
import { eventsInput } from "@/components/conversation/live/conversation-queries";
import { TicketConversation } from "@/components/conversation/ticket-conversation";
import { NotRefreshed, type NotRefreshedProps } from "@/components/query-states/not-refreshed";
import { QueryFailed } from "@/components/query-states/query-failed";
import { ticketAddress } from "@/components/ticket-actions/addresses";
import { GroupScope } from "@/components/ticket-actions/group-scope";
import { legalActions, type ActionName } from "@/components/ticket-actions/legal-actions";
import { NO_SUCH_TICKET, TicketMissing } from "@/components/ticket-actions/ticket-missing";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { lateDialog } from "@/components/ui/late/late-dialog";
import { useWhenIdle } from "@/components/ui/late/when-idle";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";
import { errorCodeOf } from "@/lib/queries/ask-console";
import { osmQuery } from "@/lib/queries/osm-query";
import type { OpenAction } from "./action-dialogs";
import type { OperatedGroup } from "./advanced/operated-group";
import { isScored } from "./facts/more-panels";
import { TicketAside } from "./ticket-aside";
import { TicketHead } from "./ticket-head";

const ActionDialogs = lateDialog(async () => (await import("./action-dialogs")).ActionDialogs);

/** What an address such as `?do=score` opens at once, when it is legal. */
export type Asked = "close" | "score";

export interface TicketDetailsProps {
  incident_id: string;
  reader_id: string;
  asked: Asked | undefined;
  /** The group through which a colleague's ticket is seen; none for one's own. */
  group_id?: string | undefined;
  /** All groups that the reader operates. */
  groups?: readonly OperatedGroup[];
}

export function TicketDetails(props: TicketDetailsProps) {
  return (
    <GroupScope group_id={props.group_id}>
      <ScopedDetails {...props} />
    </GroupScope>
  );
}

function ScopedDetails(props: TicketDetailsProps) {
  const { incident_id, group_id } = props;
  const t = useTranslations("ticket");
  const query = group_id === undefined ? {} : { query: { group_id } };
  const detail = useQuery(osmQuery("showCaseDetail", { params: { case_id: incident_id }, ...query }));
  const ticket = detail.data?.incident_detail_info;
  if (errorCodeOf(detail.error) === NO_SUCH_TICKET) return <TicketMissing />;
  if (ticket !== undefined) return <LoadedTicket {...props} ticket={ticket} detail={detail} />;
  if (detail.isError) return <QueryFailed query={detail} />;
  return (
    <div role="status" aria-busy className="rounded border border-line bg-surface p-4">
      <span className="sr-only">{t("loading")}</span>
      <SkeletonLines lines={10} />
    </div>
  );
}

function openedBy(asked: Asked | undefined, ticket: TicketDetail): ActionName | undefined {
  const legal = legalActions({ status: ticket.status, isScored: isScored(ticket) });
  const wanted: readonly ActionName[] = asked === "close" ? ["confirm", "close"] : ["score"];
  return asked === undefined ? undefined : legal.find((action) => wanted.includes(action));
}

function LoadedTicket({
  incident_id,
  reader_id,
  asked,
  group_id,
  groups = [],
  ticket,
  detail,
}: TicketDetailsProps & { ticket: TicketDetail; detail: NotRefreshedProps["query"] }) {
  const t = useTranslations("ticket");
  const [action, setAction] = useState<OpenAction | undefined>(() => openedBy(asked, ticket));
  const thread = useRef<HTMLDivElement>(null);
  useWhenIdle(ActionDialogs.ahead);
  const { data: log } = useQuery(osmQuery("listCaseOperateLogs", eventsInput(incident_id, group_id)));

  function closeDialog() {
    setAction(undefined);
    if (window.location.search !== "") window.history.replaceState(null, "", ticketAddress({ incident_id, group_id }));
  }

  function answer() {
    const composer = thread.current?.querySelector<HTMLElement>("form textarea");
    composer?.scrollIntoView({ block: "center" });
    composer?.focus({ preventScroll: true });
  }

  return (
    <article className="flex flex-col gap-5">
      <TicketHead ticket={ticket} log={log?.incident_operate_log_list ?? []} onAction={setAction} onAnswer={answer} />
      <NotRefreshed query={detail}>{t("not_refreshed")}</NotRefreshed>
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_21rem] lg:items-start">
        <TicketAside ticket={ticket} incident_id={incident_id} groups={groups} onAction={setAction} />
        <div className="flex min-w-0 flex-col gap-4 lg:col-start-1 lg:row-start-1">
          <TicketPermits incident_id={incident_id} group_id={group_id} />
          <div ref={thread} className="rounded border border-line bg-surface p-4">
            <TicketConversation
              incident_id={incident_id}
              status={ticket.status}
              reader_id={reader_id}
              {...(group_id === undefined ? {} : { group_id })}
            />
          </div>
        </div>
      </div>
      {action && <ActionDialogs action={action} ticket={ticket} onClose={closeDialog} />}
    </article>
  );
}
