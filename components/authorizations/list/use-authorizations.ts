"use client";
/** The permits that the address asks for. Old ones stay until the new ones are here; what others do appears by itself. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { osmQuery } from "@/lib/queries/osm-query";
import { pace } from "@/lib/queries/pace";
import { authorizationsInput, waitingInput, type AuthorizationFilter } from "./authorization-filter";

const EVERY_MS = 15_000;

export function useAuthorizations(filter: AuthorizationFilter, group_id: string | undefined) {
  const permits = useQuery({
    ...osmQuery("listAuthorizations", authorizationsInput(filter, group_id)),
    placeholderData: keepPreviousData,
    refetchInterval: pace(EVERY_MS),
  });
  const waiting = useQuery({
    ...osmQuery("listAuthorizations", waitingInput(group_id)),
    refetchInterval: pace(EVERY_MS),
  });
  return { permits, waiting: waiting.data?.count };
}
