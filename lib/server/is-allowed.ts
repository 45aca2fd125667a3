/** Whether the reader may ask this of a remote service, found out by asking: what it refuses is not drawn. Ours refuses nothing that a page asks for. */
import "server-only";
import { ApiError } from "@/lib/errors/api-error";
import { isEmbedded } from "./gateway/offered";
import type { ServerQuery } from "./hydrate";
import { pageGateway } from "./page-gateway";
import type { Session } from "./sessions/session";

/** A service that fails may allow it all the same: then the failure is drawn, with another try. */
export async function isAllowed(session: Session, { name, input }: ServerQuery): Promise<boolean> {
  if (isEmbedded()) return true;
  try {
    await (await pageGateway(session)).forward(name, input);
    return true;
  } catch (error) {
    if (error instanceof ApiError) return error.status >= 500;
    throw error;
  }
}
