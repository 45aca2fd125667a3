/** What the ticket service behind this console offers: everything when it is our own, what is documented when it is another. */
import "server-only";
import type { OperationName } from "@/lib/contract/operations";
import { DECISIVE, LEFT_OUT } from "@/lib/contract/own-fields";
import { OWN_OPERATIONS } from "@/lib/contract/own-operations";
import { ApiError } from "@/lib/errors/api-error";
import { settings } from "../settings";
import type { PlainInput } from "./call-shape";

const OWN: ReadonlySet<OperationName> = new Set<OperationName>(OWN_OPERATIONS);

export function isEmbedded(): boolean {
  return settings().TICKET_SERVICE === "embedded";
}

export function isOffered(name: OperationName): boolean {
  return isEmbedded() || !OWN.has(name);
}

function isGiven(value: unknown, [name = "", ...inner]: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((one) => isGiven(one, [name, ...inner]));
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return inner.length === 0 ? found !== undefined : isGiven(found, inner);
}

/** What is sent of an input. Throws CONSOLE.404 for what a remote service lacks: neither operation nor field is asked of it. */
export function offeredInput(name: OperationName, { query = {}, ...rest }: PlainInput): PlainInput {
  if (!isOffered(name)) throw new ApiError("CONSOLE.404", { detail: `${name} is not offered by a remote service` });
  if (isEmbedded()) return { query, ...rest };
  const missing = DECISIVE[name]?.find((field) => [query, rest.body].some((part) => isGiven(part, field.split("."))));
  if (missing !== undefined)
    throw new ApiError("CONSOLE.404", { detail: `${missing} of ${name} is not offered by a remote service` });
  const isKept = ([field]: [string, unknown]) => LEFT_OUT[name]?.includes(field) !== true;
  return { query: Object.fromEntries(Object.entries(query).filter(isKept)), ...rest };
}
