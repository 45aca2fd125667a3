"use client";
/** Records of the bastion, page by page: logins of an item, commands and file transfers of a login. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { osm } from "@/lib/queries/osm";
import { osmKey } from "@/lib/queries/osm-query";
import { pace } from "@/lib/queries/pace";

const PAGE_SIZE = 20;

/** Which item of which authorization; `group_id` for those of a group. */
export type ItemPlace = { authorization_id: string; authorization_detail_id: number; group_id: string | undefined };
export type LoginPlace = ItemPlace & { session_id: number };

/** 0 newest first, 1 oldest first. */
export type Sort = 0 | 1;

function next({ total_count = 0 }: { total_count?: number | undefined }, pages: readonly unknown[]) {
  return pages.length * PAGE_SIZE < total_count ? pages.length * PAGE_SIZE : undefined;
}

const EVERY_MS = 15_000;

export function useLogins({ group_id, ...params }: ItemPlace) {
  return useInfiniteQuery({
    queryKey: [...osmKey("listHistorySessions"), "pages", params, group_id],
    queryFn: ({ pageParam, signal }) =>
      osm("listHistorySessions", { params, query: { group_id, offset: pageParam, limit: PAGE_SIZE } }, signal),
    initialPageParam: 0,
    getNextPageParam: next,
    refetchInterval: pace(EVERY_MS),
  });
}

export function useCommands({ group_id, ...params }: LoginPlace, sort: Sort) {
  return useInfiniteQuery({
    queryKey: [...osmKey("listHistoryOperateLogs"), "pages", params, group_id, sort],
    queryFn: ({ pageParam, signal }) =>
      osm("listHistoryOperateLogs", { params, query: { group_id, sort, offset: pageParam, limit: PAGE_SIZE } }, signal),
    initialPageParam: 0,
    getNextPageParam: next,
  });
}

export function useTransfers({ group_id, ...params }: LoginPlace) {
  return useInfiniteQuery({
    queryKey: [...osmKey("listTransportHistories"), "pages", params, group_id],
    queryFn: ({ pageParam, signal }) =>
      osm("listTransportHistories", { params, query: { group_id, offset: pageParam, limit: PAGE_SIZE } }, signal),
    initialPageParam: 0,
    getNextPageParam: next,
  });
}
