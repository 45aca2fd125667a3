/** Sends an operation of the contract as its table describes it: path filled, query written, body or form put in. */
import type { Operation } from "../../contract/operation";
import { OPERATIONS, type OperationName } from "../../contract/operations";
import { fillPath } from "../../contract/path";
import { toQuery } from "../../contract/query";
import type { Person } from "../service-for-tests";
import type { Sent } from "./way";

export function addressOf(name: OperationName, { params, query = {} }: Sent): string {
  const operation: Operation = OPERATIONS[name];
  const search = toQuery(query).toString();
  return `${fillPath(operation.path, params)}${search === "" ? "" : `?${search}`}`;
}

/** `headers` may replace the person's own token. */
export function sendOperation(
  by: Pick<Person, "fetch">,
  name: OperationName,
  sent: Sent,
  headers: Record<string, string> = {},
): Promise<Response> {
  const operation: Operation = OPERATIONS[name];
  const body = operation.body === undefined ? {} : { body: sent.body ?? {} };
  const form = sent.form === undefined ? {} : { raw: sent.form() };
  return by.fetch(operation.method, addressOf(name, sent), {
    ...body,
    ...form,
    headers: { ...sent.headers, ...headers },
  });
}
