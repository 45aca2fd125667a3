/** Sends a request upstream once. How long an answer may take is a setting; files have longer, as long as they move. */
import "server-only";
import { ApiError } from "@/lib/errors/api-error";
import { settings } from "../settings";
import type { Outgoing } from "./request";

/** `headersMs` runs until the answer begins, `totalMs` until it has arrived, further tries included. */
export type Patience = { headersMs: number; totalMs: number };

/** A service that says nothing for a third of the time is not waited for any longer. */
export function patience(): Patience {
  const totalMs = settings().UPSTREAM_TIMEOUT_SECONDS * 1000;
  return { headersMs: totalMs / 3, totalMs };
}

const DOWNLOAD_MS = 600_000;
const UPLOAD_MS = 200_000;

/** A file also stands in line no longer than `lineMs`, and is given up when nothing of it moves for `stillMs`. */
export type FilePatience = Patience & { lineMs: number; stillMs: number };

export function filePatience(way: "download" | "upload"): FilePatience {
  const { headersMs: lineMs, totalMs: usualMs } = patience();
  const stands = { lineMs, stillMs: 2 * usualMs };
  return way === "download"
    ? { ...stands, headersMs: usualMs, totalMs: DOWNLOAD_MS }
    : { ...stands, headersMs: UPLOAD_MS - usualMs, totalMs: UPLOAD_MS };
}

/** A TimeoutError becomes UPSTREAM.504, every other failure to get an answer UPSTREAM.503. */
export function sendingError(cause: unknown): ApiError {
  const isTimeout = cause instanceof Error && cause.name === "TimeoutError";
  return new ApiError(isTimeout ? "UPSTREAM.504" : "UPSTREAM.503", { cause });
}

/** `given` ends the wait as a whole: the deadline, or a reader who went away. */
export async function send({ url, init }: Outgoing, headersMs: number, given: AbortSignal): Promise<Response> {
  const slow = new AbortController();
  const timer = setTimeout(() => slow.abort(new DOMException("no answer began in time", "TimeoutError")), headersMs);
  try {
    return await fetch(url, { ...init, signal: AbortSignal.any([slow.signal, given]) });
  } catch (error) {
    throw sendingError(error);
  } finally {
    clearTimeout(timer);
  }
}
