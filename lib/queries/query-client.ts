/** How the browser asks: what is ten seconds old is asked again when looked at; reads are tried again only where that can help. */
import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "@/lib/errors/api-error";
import { mayAskOnMount } from "./handed-on";

const STALE_MS = 10_000;
/** The console has tried a read several times already before it tells a failure, and has waited for a silent service. */
const RETRIES = 1;

export function isWorthRetrying(failures: number, error: unknown): boolean {
  return failures < RETRIES && error instanceof ApiError && error.status >= 500 && error.code !== "UPSTREAM.504";
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: STALE_MS,
        retry: isWorthRetrying,
        retryOnMount: mayAskOnMount,
        refetchOnWindowFocus: true,
        networkMode: "always",
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
