"use client";
/** Access asked for and given in one ticket, above the thread; asked for again while the page is open. Most tickets have none. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { RetryNotice } from "@/components/ui/feedback/retry-notice";
import { osmQuery } from "@/lib/queries/osm-query";
import { pace } from "@/lib/queries/pace";
import { ticketPermitsInput } from "./ticket-permits-input";

/** The server draws it where there is one, so nothing below it moves when its code comes. */
const PermitList = dynamic(async () => (await import("./permit-list")).PermitList);

const EVERY_MS = 10_000;

export interface TicketPermitsProps {
  incident_id: string;
  group_id?: string | undefined;
}

export function TicketPermits({ incident_id, group_id }: TicketPermitsProps) {
  const t = useTranslations("authorization_actions.in_ticket");
  const { data, isError, isFetching, refetch } = useQuery({
    ...osmQuery("listAuthorizations", ticketPermitsInput(incident_id, group_id)),
    placeholderData: keepPreviousData,
    refetchInterval: pace(EVERY_MS),
  });
  if (isError && data === undefined)
    return (
      <RetryNotice isLive={false} onRetry={() => void refetch()} isRetrying={isFetching}>
        {t("failed")}
      </RetryNotice>
    );
  /** The service finds numbers that contain this one, too. */
  const permits = (data?.incident_auth_list ?? []).filter((permit) => permit.incident_id === incident_id);
  if (permits.length === 0) return null;
  return <PermitList permits={permits} group_id={group_id} />;
}
