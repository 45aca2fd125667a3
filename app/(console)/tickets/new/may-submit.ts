/** Whether the reader may submit tickets. A service that cannot tell is taken at its word later, when the ticket is sent. */
import "server-only";
import { ApiError } from "@/lib/errors/api-error";
import type { Gateway } from "@/lib/server/gateway/gateway";

export async function maySubmit(upstream: Gateway): Promise<boolean> {
  try {
    const { has_privilege = 1 } = await upstream.call("listPrivileges", { query: { privilege: "createCase" } });
    return has_privilege !== 0;
  } catch (error) {
    if (error instanceof ApiError) return true;
    throw error;
  }
}
