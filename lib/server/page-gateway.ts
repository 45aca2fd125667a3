/** The gateway for pages. An ended session leads to sign-in; other failures carry code and request number to the error page. */
import "server-only";
import { headers } from "next/headers";
import { ApiError } from "@/lib/errors/api-error";
import { gateway, type Gateway } from "./gateway/gateway";
import { readerOf } from "./gateway/reader";
import { log } from "./log";
import { leaveToSignIn } from "./sessions/require-session";
import type { Session } from "./sessions/session";

/** In a built app a page's error reaches the browser as its digest alone, which Next keeps when there is one. */
function withDigest(error: ApiError, ownRequestId: string): Error {
  const requestId = error.options.requestId ?? ownRequestId;
  log().warn({ request_id: requestId, code: error.wireCode, reason: error.message }, "a page could not be drawn");
  return Object.assign(error, { digest: `${error.status} ${error.wireCode} ${requestId}` });
}

/** Without these answers there is no page. Somebody who looks at an empty one is told of a silent service after this time. */
const PAGE_PATIENCE_MS = 5000;

export async function pageGateway(session: Session, patienceMs = PAGE_PATIENCE_MS): Promise<Gateway> {
  const reader = readerOf(await headers());
  const upstream = () => gateway(session, reader, AbortSignal.timeout(patienceMs));

  async function explained<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === "CONSOLE.401") return leaveToSignIn();
      throw withDigest(error, reader.requestId);
    }
  }

  return {
    call: (name, ...input) => explained(upstream().call(name, ...input)),
    forward: (name, input, upload) => explained(upstream().forward(name, input, upload)),
    open: (name, input) => explained(upstream().open(name, input)),
  };
}
