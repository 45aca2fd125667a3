/** What every server route does around its own work: session, same-origin check, errors in one shape, nothing cached. */
import "server-only";
import { randomUUID } from "node:crypto";
import { asApiError } from "@/lib/errors/api-error";
import { gateway, type Gateway } from "../gateway/gateway";
import { readerOf } from "../gateway/reader";
import { HSTS, isHttps } from "../is-https";
import { requireSessionIn } from "../sessions/require-session";
import type { Session } from "../sessions/session";
import { answerError } from "./answer-error";
import { isNavigation, refusalPage } from "./refusal-page";
import { requireSameOrigin } from "./same-origin";

export type OpenRouteCall = { request: Request; requestId: string };
export type RouteCall = OpenRouteCall & { session: Session; gateway: Gateway };

type Handler<C> = (request: Request, context: C) => Promise<Response>;

/** An answer of a route is data: opened as a page it may do nothing and be framed by nobody. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

function withRouteHeaders(answer: Response, request: Request, requestId: string): Response {
  const headers = new Headers(answer.headers);
  headers.set("cache-control", "no-store");
  if (!headers.has("content-security-policy")) headers.set("content-security-policy", DATA_POLICY);
  if (isHttps(request.headers)) headers.set("strict-transport-security", HSTS);
  if (!headers.has("x-request-id")) headers.set("x-request-id", requestId);
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
}

/** For what works without a session: signing in, health. */
export function openRoute<C = unknown>(work: (call: OpenRouteCall, context: C) => Promise<Response>): Handler<C> {
  return async (request, context) => {
    const requestId = randomUUID();
    try {
      requireSameOrigin(request);
      return withRouteHeaders(await work({ request, requestId }, context), request, requestId);
    } catch (error) {
      const refusal = answerError(error, requestId);
      const answer = isNavigation(request) ? await refusalPage(request, asApiError(error), refusal) : refusal;
      return withRouteHeaders(answer, request, requestId);
    }
  };
}

/** Without a session the work is not begun: CONSOLE.401. */
export function route<C = unknown>(work: (call: RouteCall, context: C) => Promise<Response>): Handler<C> {
  return openRoute<C>(async ({ request, requestId }, context) => {
    const session = await requireSessionIn(request);
    const upstream = gateway(session, readerOf(request.headers, requestId), request.signal);
    return work({ request, requestId, session, gateway: upstream }, context);
  });
}
