"use client";
/** Records of the bastion, page by page: logins of an item, commands and file transfers of a login. */
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { untilAnswered } from "@/lib/queries/kept-failures";
import { osm } from "@/lib/queries/osm";
import { osmKey } from "@/lib/queries/osm-query";
import { pace } from "@/lib/queries/pace";

const PAGE_SIZE = 20;

/** Which item of which authorization; `group_id` for those of a group. */
export type ItemPlace = { authorization_id: string; authorization_detail_id: number; group_id: string | undefined };
/** What belongs to a login that still runs grows. */
export type LoginPlace = ItemPlace & { session_id: number; isRunning: boolean };

/** 0 newest first, 1 oldest first. */
export type Sort = 0 | 1;

function next({ total_count = 0 }: { total_count?: number | undefined }, pages: readonly unknown[]) {
  return pages.length * PAGE_SIZE < total_count ? pages.length * PAGE_SIZE : undefined;
}

const EVERY_MS = 15_000;
const RUNNING_MS = 5000;

/** What came last is asked for once more when the login has ended, as `isRunning` is part of the key. */
const grows = (isRunning: boolean) => ({
  refetchInterval: isRunning ? pace(RUNNING_MS) : untilAnswered,
  placeholderData: keepPreviousData,
});

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

export function useCommands({ group_id, isRunning, ...params }: LoginPlace, sort: Sort) {
  return useInfiniteQuery({
    queryKey: [...osmKey("listHistoryOperateLogs"), "pages", params, group_id, sort, isRunning],
    queryFn: ({ pageParam, signal }) =>
      osm("listHistoryOperateLogs", { params, query: { group_id, sort, offset: pageParam, limit: PAGE_SIZE } }, signal),
    initialPageParam: 0,
    getNextPageParam: next,
    ...grows(isRunning),
  });
}

export function useTransfers({ group_id, isRunning, ...params }: LoginPlace) {
  return useInfiniteQuery({
    queryKey: [...osmKey("listTransportHistories"), "pages", params, group_id, isRunning],
    queryFn: ({ pageParam, signal }) =>
      osm("listTransportHistories", { params, query: { group_id, offset: pageParam, limit: PAGE_SIZE } }, signal),
    initialPageParam: 0,
    getNextPageParam: next,
    ...grows(isRunning),
  });
}
