/** A request of the browser to this console. Failures are ApiErrors; an ended session is noted, and asked for over the page. */
import { ApiError } from "@/lib/errors/api-error";
import { fromWire } from "@/lib/errors/wire";
import { isSomebodyThere, NOBODY_THERE } from "./activity";
import { HEALTH, noteAnswer, noteNoAnswer } from "./connection";
import { readerHeaders } from "./page-reader";
import { noteOutcome } from "./session-end";

const NETWORK = "network";

/** True when the request got no answer at all: the reader's connection, not the service. */
export function isNetworkError(error: unknown): boolean {
  return error instanceof ApiError && error.options.reason === NETWORK;
}

/** A key of the errors namespace: `network` when nothing answered, else the code. */
export function errorCodeOf(error: unknown): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  return isNetworkError(error) ? NETWORK : error.wireCode;
}

/** No answer, or one of a service that is broken: what was asked for may have been done all the same. */
export function mayHaveArrived(error: unknown): boolean {
  return error instanceof ApiError && error.status >= 500;
}

/** The field that a refusal names. */
export function fieldOf(error: unknown): string | undefined {
  return error instanceof ApiError ? error.options.field : undefined;
}

export function requestIdOf(error: unknown): string | undefined {
  return error instanceof ApiError ? error.options.requestId : undefined;
}

type Arrived = { answer: Response; text: string };

/** An answer that breaks off half-way is no answer. What the caller itself gave up is not a failure of the network. */
async function reach(path: string, init: RequestInit): Promise<Arrived> {
  try {
    const headers = new Headers({ ...readerHeaders(), ...(isSomebodyThere() ? {} : { [NOBODY_THERE]: "1" }) });
    new Headers(init.headers).forEach((value, name) => headers.set(name, value));
    const answer = await fetch(path, { ...init, headers, credentials: "same-origin" });
    const text = await answer.text();
    noteAnswer();
    return { answer, text };
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    noteNoAnswer();
    throw new ApiError("UPSTREAM.503", { reason: NETWORK, cause });
  }
}

/** Undefined stands for what is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch {
    return undefined;
  }
}

export async function askConsole(path: string, init: RequestInit = {}): Promise<unknown> {
  const { answer, text } = await reach(path, init);
  const body = jsonOf(text);
  const error = fromWire(answer.status, body, answer.headers);
  if (path !== HEALTH) noteOutcome(error);
  if (error !== undefined) throw error;
  if (body === undefined) throw new ApiError("UPSTREAM.502");
  return body;
}
