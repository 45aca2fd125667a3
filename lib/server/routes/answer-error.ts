/** Turns what a route threw into an answer; the only place of the console that writes errors to the browser. */
import "server-only";
import { DrizzleQueryError } from "drizzle-orm/errors";
import { asApiError, type ApiError } from "@/lib/errors/api-error";
import { toWire } from "@/lib/errors/wire";
import { log } from "../log";

const REFUSED = 422;

/** A business refusal comes with 200 in the API; here no refusal may look like a success. */
export function statusOf(error: ApiError): number {
  return error.status < 400 ? REFUSED : error.status;
}

/** A failed statement carries every value that was sent with it; of it only PostgreSQL's code may be written down. */
export function loggedReason({ message, options: { cause } }: ApiError): string {
  if (!(cause instanceof Error)) return message;
  if (!(cause instanceof DrizzleQueryError)) return `${cause.name}: ${cause.message}`;
  const code = cause.cause !== undefined && "code" in cause.cause ? String(cause.cause.code) : "unknown";
  return `a statement failed: ${code}`;
}

/** The request id is the upstream's where it gave one: that is the one its people can look up. */
export function answerError(thrown: unknown, ownRequestId: string): Response {
  const error = asApiError(thrown);
  const status = statusOf(error);
  const requestId = error.options.requestId ?? ownRequestId;
  const facts = { request_id: requestId, own_request_id: ownRequestId, code: error.wireCode };
  if (status >= 500) log().error({ ...facts, reason: loggedReason(error) }, "failed");
  else log().debug({ ...facts, detail: error.message }, "refused");
  const headers = new Headers({ "cache-control": "no-store", "x-request-id": requestId });
  if (error.options.retryAfter !== undefined) headers.set("retry-after", String(error.options.retryAfter));
  return Response.json(toWire(error, requestId), { status, headers });
}
