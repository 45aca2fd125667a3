/** Which operation a browser's request asks for. Compiled once from the contract; what is not in it does not exist. */
import type { Method, Operation } from "@/lib/contract/operation";
import { OPERATIONS, type OperationName } from "@/lib/contract/operations";

type Entry = { name: OperationName; segments: readonly string[] };
export type Allowed = { name: OperationName; params: Record<string, string> };

const PARAMETER = /^\{(\w+)\}$/;

function segmentsOf(path: string): string[] {
  return path.split("/").slice(1);
}

/** Fixed segments win over parameters: "0" stands for fixed, so they come first. */
function shapeOf({ segments }: Entry): string {
  return segments.map((segment) => (PARAMETER.test(segment) ? "1" : "0")).join("");
}

function compile(): Map<string, Entry[]> {
  const table = new Map<string, Entry[]>();
  for (const [name, operation] of Object.entries(OPERATIONS) as [OperationName, Operation][]) {
    if (operation.browser !== true) continue;
    const segments = segmentsOf(operation.path);
    const kind = `${operation.method} ${segments.length}`;
    table.set(kind, [...(table.get(kind) ?? []), { name, segments }]);
  }
  for (const entries of table.values()) entries.sort((one, other) => (shapeOf(one) < shapeOf(other) ? -1 : 1));
  return table;
}

const ALLOWED = compile();

/** The value of a segment; nothing when it hides a separator, a step upwards or a control character. */
function valueOf(segment: string): string | undefined {
  try {
    const value = decodeURIComponent(segment);
    return value === "" || value === "." || value === ".." || /[/\\\u0000-\u001f\u007f]/.test(value)
      ? undefined
      : value;
  } catch {
    return undefined;
  }
}

function match(entry: Entry, given: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, segment] of entry.segments.entries()) {
    const text = given[index] ?? "";
    const name = PARAMETER.exec(segment)?.[1];
    if (name === undefined && segment !== text) return undefined;
    if (name === undefined) continue;
    const value = valueOf(text);
    if (value === undefined) return undefined;
    params[name] = value;
  }
  return params;
}

/** `path` as it stands in the address, still encoded and opening with a slash. */
export function findAllowed(method: string, path: string): Allowed | undefined {
  if (!path.startsWith("/")) return undefined;
  const given = segmentsOf(path);
  for (const entry of ALLOWED.get(`${method as Method} ${given.length}`) ?? []) {
    const params = match(entry, given);
    if (params !== undefined) return { name: entry.name, params };
  }
  return undefined;
}
