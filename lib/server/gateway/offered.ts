/** What the ticket service behind this console offers: everything when it is our own, what is documented when it is another. */
import "server-only";
import type { OperationName } from "@/lib/contract/operations";
import { OWN_OPERATIONS } from "@/lib/contract/own-operations";
import { ApiError } from "@/lib/errors/api-error";
import { settings } from "../settings";

const OWN: ReadonlySet<OperationName> = new Set<OperationName>(OWN_OPERATIONS);

export function isEmbedded(): boolean {
  return settings().TICKET_SERVICE === "embedded";
}

export function isOffered(name: OperationName): boolean {
  return isEmbedded() || !OWN.has(name);
}

/** Throws CONSOLE.404: what a remote service lacks is not asked of it. */
export function requireOffered(name: OperationName): void {
  if (!isOffered(name)) throw new ApiError("CONSOLE.404", { detail: `${name} is not offered by a remote service` });
}
