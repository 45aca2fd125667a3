/** What is to be checked, read from the parameters of a job: of all that may be sent only what a check uses is kept. */
import { ApiError } from "@/lib/errors/api-error";
import { KINDS, type Kind } from "./diagnosis";

/** `eip` is an address or a name; `instanceId` names a database. */
export type Target = { eip?: string; port?: number; instanceId?: string };

const HOST = /^(?:[A-Za-z0-9]([A-Za-z0-9.:_-]*[A-Za-z0-9:])?|::[0-9A-Fa-f:.]*)$/;
const HOST_LENGTH_MAX = 253;
const INSTANCE_ID = /^[A-Za-z0-9_-]{1,64}$/;
const PORT_MAX = 65_535;

function wrong(field: string, reason: string): ApiError {
  return new ApiError("OSM.01010001", { field: `params.${field}`, reason });
}

/** Undefined and an empty text are the same; numbers may come as text, as the documented parameters do. */
function textOf(params: Record<string, unknown>, field: string): string | undefined {
  const value = params[field];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string" && typeof value !== "number") throw wrong(field, "must be a text");
  return String(value).trim();
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > PORT_MAX) throw wrong("port", `must be from 1 to ${PORT_MAX}`);
  return port;
}

export function readTarget(type: Kind, params: Record<string, unknown> = {}): Target {
  const [eip, port, instanceId] = ["eip", "port", "instanceId"].map((field) => textOf(params, field));
  if (type === KINDS.rds && instanceId === undefined) throw wrong("instanceId", "is required");
  if (type !== KINDS.rds && eip === undefined) throw wrong("eip", "is required");
  if (eip !== undefined && (eip.length > HOST_LENGTH_MAX || !HOST.test(eip)))
    throw wrong("eip", "is no address and no name of a host");
  if (instanceId !== undefined && !INSTANCE_ID.test(instanceId)) throw wrong("instanceId", "is no id");
  return {
    ...(eip === undefined ? {} : { eip }),
    ...(port === undefined ? {} : { port: readPort(port) }),
    ...(instanceId === undefined || type !== KINDS.rds ? {} : { instanceId }),
  };
}
