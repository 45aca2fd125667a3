"use client";
/** The rows and counts that the address asks for. Old rows stay until the new ones are here; what others change appears by itself. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTimeZone } from "next-intl";
import { useMinute } from "@/components/ui/marks/minute";
import { osmQuery } from "@/lib/queries/osm-query";
import { useIsOwnService } from "@/lib/queries/own-service";
import { pace } from "@/lib/queries/pace";
import { casesInput, countsInput, hasCounts } from "./cases-input";
import { dayIn } from "./created-preset";
import type { TicketFilter } from "./ticket-filter";

const EVERY_MS = 15_000;

export function useToday(): string {
  return dayIn(useTimeZone() ?? "UTC", useMinute());
}

export function useTickets(filter: TicketFilter, group_id: string | undefined) {
  const today = useToday();
  const cases = useQuery({
    ...osmQuery("listCases", casesInput(filter, { today, group_id })),
    placeholderData: keepPreviousData,
    refetchInterval: pace(EVERY_MS),
  });
  const counts = useQuery({
    ...osmQuery("listCaseCounts", countsInput(group_id)),
    refetchInterval: pace(EVERY_MS),
    enabled: hasCounts(group_id, useIsOwnService()),
  });
  return { cases, counts: counts.data?.incident_status_counts };
}
