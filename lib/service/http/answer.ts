/** Turns what a domain function returned, or threw, into an HTTP answer; the only place that writes errors to the wire. */
import { asApiError } from "@/lib/errors/api-error";
import { toIamWire, toWire } from "@/lib/errors/wire";
import type { Logger } from "pino";
import type { FileAnswer } from "./call";
import { withoutValues } from "./log-error";

type Told = { requestId: string; path: string; log: Logger };

export function answerError(error: unknown, told: Told): Response {
  const known = asApiError(error);
  const { status } = known;
  if (status >= 500)
    told.log.error({ request_id: told.requestId, err: withoutValues(known.options.cause ?? known) }, "failed");
  else told.log.debug({ request_id: told.requestId, code: known.wireCode, detail: known.message }, "refused");
  const headers = new Headers({ "x-request-id": told.requestId });
  if (known.options.retryAfter !== undefined) headers.set("retry-after", String(known.options.retryAfter));
  if (!told.path.startsWith("/v3")) return Response.json(toWire(known, told.requestId), { status, headers });
  const wire = toIamWire(known);
  return Response.json(wire, { status: wire.error.code, headers });
}

/** RFC 6266: a plain name for old clients and the true one in UTF-8. */
function contentDisposition(file: FileAnswer): string {
  const plain = file.name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(file.name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return `${file.inline === true ? "inline" : "attachment"}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

export function answerFile(file: FileAnswer, headers: Headers): Response {
  headers.set("content-type", file.mediaType);
  headers.set("content-disposition", contentDisposition(file));
  headers.set("x-content-type-options", "nosniff");
  headers.set("content-security-policy", "default-src 'none'; sandbox");
  if (file.size !== undefined) headers.set("content-length", String(file.size));
  return new Response(file.body, { headers });
}
