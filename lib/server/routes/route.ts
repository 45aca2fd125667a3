/** What every server route does around its own work: session, same-origin check, errors in one shape, nothing cached. */
import "server-only";
import { randomUUID } from "node:crypto";
import { gateway, type Gateway } from "../gateway/gateway";
import { readerOf } from "../gateway/reader";
import { requireSessionIn } from "../sessions/require-session";
import type { Session } from "../sessions/session";
import { answerError } from "./answer-error";
import { requireSameOrigin } from "./same-origin";

export type OpenRouteCall = { request: Request; requestId: string };
export type RouteCall = OpenRouteCall & { session: Session; gateway: Gateway };

type Handler<C> = (request: Request, context: C) => Promise<Response>;

function withRouteHeaders(answer: Response, requestId: string): Response {
  const headers = new Headers(answer.headers);
  headers.set("cache-control", "no-store");
  if (!headers.has("x-request-id")) headers.set("x-request-id", requestId);
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
}

/** For what works without a session: signing in, health. */
export function openRoute<C = unknown>(work: (call: OpenRouteCall, context: C) => Promise<Response>): Handler<C> {
  return async (request, context) => {
    const requestId = randomUUID();
    try {
      requireSameOrigin(request);
      return withRouteHeaders(await work({ request, requestId }, context), requestId);
    } catch (error) {
      return answerError(error, requestId);
    }
  };
}

/** Without a session the work is not begun: CONSOLE.401. */
export function route<C = unknown>(work: (call: RouteCall, context: C) => Promise<Response>): Handler<C> {
  return openRoute<C>(async ({ request, requestId }, context) => {
    const session = await requireSessionIn(request.headers);
    const upstream = gateway(session, readerOf(request.headers, requestId), request.signal);
    return work({ request, requestId, session, gateway: upstream }, context);
  });
}
