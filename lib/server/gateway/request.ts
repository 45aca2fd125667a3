/** Turns a call into the request that leaves for the ticket service. Every header is named here: none is taken over. */
import "server-only";
import type { Operation } from "@/lib/contract/operation";
import { fillPath } from "@/lib/contract/path";
import { toQuery } from "@/lib/contract/query";
import { settings } from "../settings";
import type { PlainInput } from "./call-shape";
import type { Reader } from "./reader";

/** A multipart body as the browser sent it, passed on while it arrives. */
export type Upload = { body: ReadableStream<Uint8Array>; contentType: string; length: number };

export type Outgoing = { url: string; init: RequestInit & { headers: Headers; duplex?: "half" } };

function addressOf(operation: Operation, input: PlainInput): string {
  const { OSM_ENDPOINT, IAM_ENDPOINT } = settings();
  const endpoint = /^\/v3(\.0)?\//.test(operation.path) ? IAM_ENDPOINT : OSM_ENDPOINT;
  const query = toQuery(input.query ?? {}).toString();
  return `${endpoint}${fillPath(operation.path, input.params)}${query === "" ? "" : `?${query}`}`;
}

function headersOf(reader: Reader, token: string | undefined, input: PlainInput): Headers {
  const headers = new Headers({
    accept: "*/*",
    "user-agent": "ticket-console",
    "x-language": reader.language,
    "x-time-zone": reader.timeZone,
    "x-request-id": reader.requestId,
  });
  for (const [name, value] of Object.entries(input.headers ?? {}))
    if (value !== undefined) headers.set(name, String(value));
  if (token !== undefined) headers.set("x-auth-token", token);
  if (reader.sourceIp !== undefined) headers.set("x-forwarded-for", reader.sourceIp);
  return headers;
}

/** The call's declared headers come first, ours last: no declared header can replace the token. */
export function outgoing(
  operation: Operation,
  input: PlainInput,
  to: { reader: Reader; token: string | undefined; upload?: Upload | undefined },
): Outgoing {
  const headers = headersOf(to.reader, to.token, input);
  const init: Outgoing["init"] = { method: operation.method, headers, redirect: "manual", cache: "no-store" };
  if (to.upload !== undefined) {
    headers.set("content-type", to.upload.contentType);
    headers.set("content-length", String(to.upload.length));
    Object.assign(init, { body: to.upload.body, duplex: "half" });
  } else if (operation.body !== undefined) {
    headers.set("content-type", "application/json;charset=utf8");
    init.body = JSON.stringify(input.body ?? {});
  }
  return { url: addressOf(operation, input), init };
}
