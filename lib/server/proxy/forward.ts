/** Forwards a browser's request to the ticket service when the contract allows it, and nothing else. */
import "server-only";
import type { Operation } from "@/lib/contract/operation";
import { OPERATIONS } from "@/lib/contract/operations";
import { ApiError } from "@/lib/errors/api-error";
import type { RouteCall } from "../routes/route";
import { findAllowed } from "./allow-list";
import { readInput, readUpload } from "./read-input";

export const PROXY_PREFIX = "/api/osm";

const COPIED = ["content-type", "content-disposition", "content-length"];

/** Whatever the file is, it opens as a document of no site and with no rights. */
function fileAnswer(upstream: Response): Response {
  const headers = new Headers({
    "content-type": "application/octet-stream",
    "content-disposition": "attachment",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
  });
  const isEncoded = upstream.headers.has("content-encoding");
  for (const name of COPIED) {
    const value = upstream.headers.get(name);
    if (value !== null && !(isEncoded && name === "content-length")) headers.set(name, value);
  }
  return new Response(upstream.body, { headers });
}

export async function forwardToService({ request, session, gateway }: RouteCall): Promise<Response> {
  const path = new URL(request.url).pathname.slice(PROXY_PREFIX.length);
  const allowed = findAllowed(request.method, path);
  if (allowed === undefined) throw new ApiError("CONSOLE.404");
  if (path.startsWith("/desk/") && !session.is_engineer) throw new ApiError("OSM.0003");
  const operation: Operation = OPERATIONS[allowed.name];
  const input = await readInput(request, operation, allowed);
  if (operation.file === true) return fileAnswer(await gateway.open(allowed.name, input));
  const upload = operation.form === undefined ? undefined : readUpload(request);
  return Response.json(await gateway.forward(allowed.name, input, upload));
}
