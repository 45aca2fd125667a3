/** Mounts each operation of the contract on its domain function: who calls, what came, what goes back. Nothing else is reachable. */
import { randomUUID } from "node:crypto";
import { Hono, type Context } from "hono";
import type { z } from "zod";
import { wireLanguage, TIME_ZONE_DEFAULT } from "@/lib/contract/languages";
import type { Operation } from "@/lib/contract/operation";
import { OPERATIONS, type OperationName } from "@/lib/contract/operations";
import { parseInput } from "@/lib/contract/parse";
import { fromQuery } from "@/lib/contract/query";
import { IDEMPOTENCY_KEPT } from "@/lib/contract/shapes";
import { ApiError } from "@/lib/errors/api-error";
import { answerError, answerFile } from "./answer";
import { createAuthenticate, type Authenticate } from "./authenticate";
import type { Call, FileAnswer, OpenCall, Routes, ServiceParts } from "./call";
import { JSON_BYTES_MAX, JSON_UPLOAD_BYTES_MAX, readJsonBody } from "./read-body";
import { countedAddressOf, sourceIpOf } from "./source-ip";
import { SIGNED_BYTES_MAX, type BodyRule } from "./verify-signature";

type Handler = (call: Call | OpenCall, input: object) => Promise<unknown>;

/** Fixed segments win over parameters (limits.md 13), so paths with fewer parameters are mounted first. */
function bySpecificity([, a]: [string, Operation], [, b]: [string, Operation]): number {
  return a.path.split("{").length - b.path.split("{").length;
}

function bodyRule(name: string, operation: Operation): BodyRule {
  const isForm = operation.form !== undefined;
  if (isForm) return { bytesMax: SIGNED_BYTES_MAX, isForm };
  return { bytesMax: name === "uploadJsonAccessories" ? JSON_UPLOAD_BYTES_MAX : JSON_BYTES_MAX, isForm };
}

/** Hono gives the names of headers in small letters. */
const singly = (given: Record<string, string>) =>
  Object.entries(given).map(([name, value]): [string, string[]] => [name, [value]]);

async function readInput(
  context: Context,
  request: Request,
  operation: Operation,
  { bytesMax }: BodyRule,
): Promise<Record<string, unknown>> {
  const input: Record<string, unknown> = {};
  const read = (shape: z.ZodObject, given: [string, string[]][]) => parseInput(shape, fromQuery(shape, new Map(given)));
  if (operation.params) input["params"] = read(operation.params, singly(context.req.param()));
  if (operation.query) input["query"] = read(operation.query, Object.entries(context.req.queries()));
  if (operation.headers) input["headers"] = read(operation.headers, singly(context.req.header()));
  if (operation.body) input["body"] = parseInput(operation.body, await readJsonBody(request, bytesMax));
  return input;
}

function openCall(parts: ServiceParts, context: Context, requestId: string): OpenCall {
  return {
    ...parts,
    at: parts.now(),
    language: wireLanguage(context.req.header("x-language")),
    timeZone: context.req.header("x-time-zone") ?? TIME_ZONE_DEFAULT,
    requestId,
    sourceIp: sourceIpOf(context),
    request: context.req.raw,
    answerHeaders: new Headers({ "x-request-id": requestId, [IDEMPOTENCY_KEPT]: "24h" }),
  };
}

type Served = { parts: ServiceParts; authenticate: Authenticate };

async function serve(
  { parts, authenticate }: Served,
  context: Context,
  name: string,
  operation: Operation,
  handler: Handler,
  requestId: string,
) {
  await parts.throttle.countAddress(countedAddressOf(context));
  const open = openCall(parts, context, requestId);
  const rule = bodyRule(name, operation);
  const identified = operation.open === true ? undefined : await authenticate(context, rule, open.at);
  if (identified !== undefined && operation.live !== true) await parts.throttle.countUser(identified.caller);
  const call = { ...open, ...identified };
  const answer = await handler(call, await readInput(context, call.request, operation, rule));
  if (operation.file === true) return answerFile(answer as FileAnswer, call.answerHeaders);
  if (operation.empty === true) return new Response(null, { status: 204, headers: call.answerHeaders });
  return Response.json(answer ?? {}, { status: operation.created === true ? 201 : 200, headers: call.answerHeaders });
}

function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ":$1");
}

/** The routes of all domains, bound to the operations of the contract; an operation without a function is not mounted. */
export function createDoor(parts: ServiceParts, routes: Routes): Hono {
  const door = new Hono({ strict: false });
  const served = { parts, authenticate: createAuthenticate(parts) };
  const mounted = (Object.entries(OPERATIONS) as [OperationName, Operation][]).filter(
    ([name]) => routes[name] !== undefined,
  );
  for (const [name, operation] of mounted.sort(bySpecificity)) {
    const handler = routes[name] as Handler;
    door.on(operation.method, honoPath(operation.path), async (context) => {
      const requestId = randomUUID();
      try {
        return await serve(served, context, name, operation, handler, requestId);
      } catch (error) {
        return answerError(error, { requestId, path: context.req.path, log: parts.log });
      }
    });
  }
  const unknown = (context: Context) =>
    answerError(new ApiError("APIGW.0101"), { requestId: randomUUID(), path: context.req.path, log: parts.log });
  door.notFound(unknown);
  door.onError((error, context) =>
    answerError(error, { requestId: randomUUID(), path: context.req.path, log: parts.log }),
  );
  return door;
}
