/** How the browser asks: what is ten seconds old is asked again when looked at; reads are tried again only where that can help. */
import { QueryCache, QueryClient } from "@tanstack/react-query";
import { mayAskOnMount } from "./handed-on";
import { isAway } from "./away";
import { keepFailures, untilAnswered } from "./kept-failures";

const STALE_MS = 10_000;
/** The console has tried a read several times already before it tells a failure, and has waited for a silent service. */
const RETRIES = 1;

export function isWorthRetrying(failures: number, error: unknown): boolean {
  return failures < RETRIES && isAway(error) && error.code !== "UPSTREAM.504";
}

export function createQueryClient(): QueryClient {
  const queryCache = new QueryCache();
  keepFailures(queryCache);
  return new QueryClient({
    queryCache,
    defaultOptions: {
      queries: {
        staleTime: STALE_MS,
        retry: isWorthRetrying,
        retryOnMount: mayAskOnMount,
        refetchInterval: untilAnswered,
        refetchOnWindowFocus: true,
        networkMode: "always",
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
