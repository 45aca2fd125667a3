"use client";
/** A ticket with everything about it: head, conversation, facts, log. What the other side does appears without reloading. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { TicketPermits } from "@/components/authorization-actions/ticket-permits";
import { eventsInput } from "@/components/conversation/live/conversation-queries";
import { TicketConversation } from "@/components/conversation/ticket-conversation";
import { ticketAddress } from "@/components/ticket-actions/addresses";
import { GroupScope } from "@/components/ticket-actions/group-scope";
import { legalActions, type ActionName } from "@/components/ticket-actions/legal-actions";
import { Button } from "@/components/ui/actions/button";
import { FailedState } from "@/components/ui/feedback/failed-state";
import { Notice } from "@/components/ui/feedback/notice";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { lateDialog } from "@/components/ui/late/late-dialog";
import { useWhenIdle } from "@/components/ui/late/when-idle";
import type { TicketDetail } from "@/lib/contract/ticket-shapes";
import { errorCodeOf, requestIdOf } from "@/lib/queries/ask-console";
import { osmQuery } from "@/lib/queries/osm-query";
import type { OpenAction } from "./action-dialogs";
import type { OperatedGroup } from "./advanced/operated-group";
import { isScored } from "./facts/more-panels";
import { TicketAside } from "./ticket-aside";
import { TicketHead } from "./ticket-head";
import { TicketMissing } from "./ticket-missing";

const NOT_FOUND = "OSM.01010015";

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
  if (errorCodeOf(detail.error) === NOT_FOUND) return <TicketMissing />;
  if (ticket !== undefined) return <LoadedTicket {...props} ticket={ticket} detail={detail} />;
  if (detail.isError)
    return (
      <FailedState
        code={errorCodeOf(detail.error)}
        requestId={requestIdOf(detail.error)}
        onRetry={() => void detail.refetch()}
        isRetrying={detail.isFetching}
      />
    );
  return (
    <div role="status" aria-busy className="rounded border border-line bg-surface p-4">
      <span className="sr-only">{t("loading")}</span>
      <SkeletonLines lines={10} />
    </div>
  );
}

type Detail = { isError: boolean; isFetching: boolean; refetch: () => unknown };

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
}: TicketDetailsProps & { ticket: TicketDetail; detail: Detail }) {
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
      {detail.isError && <NotRefreshed detail={detail} />}
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_21rem] lg:items-start">
        <TicketAside ticket={ticket} incident_id={incident_id} groups={groups} onAction={setAction} />
        <div className="flex min-w-0 flex-col gap-4 lg:order-first">
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

function NotRefreshed({ detail }: { detail: Detail }) {
  const t = useTranslations("ticket");
  const ui = useTranslations("ui");
  const again = (
    <Button size="small" isBusy={detail.isFetching} onClick={() => void detail.refetch()}>
      {ui("retry")}
    </Button>
  );
  return (
    <Notice tone="warning" isLive action={again}>
      {t("not_refreshed")}
    </Notice>
  );
}
