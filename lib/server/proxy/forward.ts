/** Forwards a browser's request to the ticket service when the contract allows it, and nothing else. */
import "server-only";
import type { Operation } from "@/lib/contract/operation";
import { OPERATIONS } from "@/lib/contract/operations";
import { ApiError } from "@/lib/errors/api-error";
import { forgetPerson } from "../people/forget-person";
import type { RouteCall } from "../routes/route";
import { findAllowed } from "./allow-list";
import { fileAnswer } from "./file-answer";
import { readInput, readUpload } from "./read-input";

export const PROXY_PREFIX = "/api/osm";

export async function forwardToService({ request, session, gateway }: RouteCall): Promise<Response> {
  const path = new URL(request.url).pathname.slice(PROXY_PREFIX.length);
  const allowed = findAllowed(request.method, path);
  if (allowed === undefined) throw new ApiError("CONSOLE.404");
  if (path.startsWith("/desk/") && !session.is_engineer) throw new ApiError("OSM.0003");
  const operation: Operation = OPERATIONS[allowed.name];
  const input = await readInput(request, operation, allowed);
  if (operation.file === true) return fileAnswer(await gateway.open(allowed.name, input));
  const upload = operation.form === undefined ? undefined : readUpload(request);
  const answer = await gateway.forward(allowed.name, input, upload);
  if (allowed.name === "keystoneDeleteUser")
    await forgetPerson({ domain_id: session.domain_id, user_id: allowed.params["user_id"] ?? "" });
  return Response.json(answer);
}
