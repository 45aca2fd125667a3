/** Sends a request upstream within its time. Only a read whose connection broke is sent again, and only once. */
import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { ApiError } from "@/lib/errors/api-error";
import type { Outgoing } from "./request";

/** `headersMs` runs until the answer begins, `totalMs` until it has arrived. */
export type Patience = { headersMs: number; totalMs: number };

export const PATIENCE = {
  json: { headersMs: 10_000, totalMs: 30_000 },
  file: { headersMs: 30_000, totalMs: 600_000 },
  upload: { headersMs: 180_000, totalMs: 200_000 },
} as const satisfies Record<string, Patience>;

const RETRY_AFTER_MS = 100;

async function attempt({ url, init }: Outgoing, patience: Patience, left: AbortSignal | undefined): Promise<Response> {
  const slow = new AbortController();
  const timer = setTimeout(
    () => slow.abort(new DOMException("no answer began in time", "TimeoutError")),
    patience.headersMs,
  );
  const signals = [slow.signal, AbortSignal.timeout(patience.totalMs), ...(left === undefined ? [] : [left])];
  try {
    return await fetch(url, { ...init, signal: AbortSignal.any(signals) });
  } finally {
    clearTimeout(timer);
  }
}

/** A TimeoutError becomes UPSTREAM.504, every other failure to get an answer UPSTREAM.503. */
export function sendingError(cause: unknown): ApiError {
  const isTimeout = cause instanceof Error && cause.name === "TimeoutError";
  return new ApiError(isTimeout ? "UPSTREAM.504" : "UPSTREAM.503", { cause });
}

export async function send(request: Outgoing, patience: Patience, left?: AbortSignal): Promise<Response> {
  try {
    return await attempt(request, patience, left);
  } catch (error) {
    const broke = error instanceof TypeError && request.init.method === "GET" && left?.aborted !== true;
    if (!broke) throw sendingError(error);
  }
  await pause(RETRY_AFTER_MS);
  return attempt(request, patience, left).catch((error: unknown) => {
    throw sendingError(error);
  });
}
