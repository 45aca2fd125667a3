"use client";
/** The rows and counts that the address asks for. Old rows stay until the new ones are here; what others change appears by itself. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { osmQuery } from "@/lib/queries/osm-query";
import { casesInput, type TicketFilter } from "./ticket-filter";

const EVERY_MS = 15_000;

export function useTickets(filter: TicketFilter) {
  const cases = useQuery({
    ...osmQuery("listCases", casesInput(filter)),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY_MS,
  });
  const counts = useQuery({ ...osmQuery("listCaseCounts"), refetchInterval: EVERY_MS });
  return { cases, counts: counts.data?.incident_status_counts };
}
