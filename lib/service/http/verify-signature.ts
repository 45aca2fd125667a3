/** Checks a signed request (limits.md 14.2): the key first, so that nobody without one makes the service read a body. */
import type { Context } from "hono";
import { ApiError } from "@/lib/errors/api-error";
import { findCaller } from "../iam/caller-store";
import { isLocked } from "../iam/access-keys/access-key";
import { countFailure, findSigningKey, forgetFailures, openSecret } from "../iam/access-keys/access-key-store";
import type { AccessKeyRow } from "../iam/access-keys/access-key-tables";
import type { Authenticated } from "./authenticate";
import type { ServiceParts } from "./call";
import { readWholeBody } from "./read-body";
import {
  hashPayload,
  isSameSignature,
  readAuthorization,
  readSigningDate,
  signRequest,
  UNSIGNED_PAYLOAD,
  type Authorization,
} from "./signature";

export const SIGNED_BYTES_MAX = 12 * 1024 * 1024;
const CLOCK_DIFFERENCE_MAX_MS = 15 * 60 * 1000;
const HEADERS_TO_SIGN = ["host", "x-sdk-date"];

/** `isForm` allows a body that is not signed: files are read as they arrive. */
export type BodyRule = { bytesMax: number; isForm: boolean };

function refused(reason: string, detail?: string): ApiError {
  return new ApiError("APIGW.0301", detail === undefined ? { reason } : { reason, detail });
}

const mismatch = (detail: string) => refused("verify aksk signature fail", detail);

async function requireKey({ db }: ServiceParts, access: string, at: Date): Promise<AccessKeyRow> {
  const key = await findSigningKey(db, access);
  if (key === undefined) throw refused("Get secretKey failed");
  if (isLocked(key, at)) throw refused("AK access failed to reach the limit,forbidden");
  return key;
}

function requireFreshDate(headers: Headers, { signedHeaders }: Authorization, at: Date): string {
  const missing = HEADERS_TO_SIGN.find((name) => !signedHeaders.includes(name));
  if (missing !== undefined) throw mismatch(`${missing} is not signed`);
  const text = headers.get("x-sdk-date") ?? "";
  const date = readSigningDate(text);
  if (date === undefined) throw mismatch("the date is not readable");
  if (Math.abs(at.getTime() - date.getTime()) > CLOCK_DIFFERENCE_MAX_MS)
    throw refused("calc ak sk signature fail:signature expired");
  return text;
}

/** Clients sign words and send their bytes in UTF-8; HTTP reads each byte as one sign. */
function asWritten(value: string): string {
  return Buffer.from(value, "latin1").toString();
}

/** The address and host as the client wrote them, not as a router decoded them. */
function signedParts(request: Request, { signedHeaders }: Authorization) {
  const { pathname, search, host } = new URL(request.url);
  const headers = signedHeaders.map((name) => {
    const value = request.headers.get(name) ?? (name === "host" ? host : undefined);
    if (value === undefined) throw mismatch(`${name} is signed but missing`);
    return [name, asWritten(value)] as const;
  });
  return { method: request.method, path: pathname, query: search.slice(1), headers };
}

/** A body with GET is signed and then ignored; a body that has been read is put into a new request. */
function withBody(request: Request, bytes: Buffer<ArrayBuffer>): Request {
  if (request.body === null) return request;
  const { url, method } = request;
  return new Request(url, { method, headers: new Headers([...request.headers]), body: bytes });
}

type Payload = { hash: string; isTrue: boolean; request: Request };

async function readPayload(context: Context, rule: BodyRule): Promise<Payload> {
  const { raw } = context.req;
  const claimed = raw.headers.get("x-sdk-content-sha256") ?? undefined;
  const isFormBody = raw.headers.get("content-type")?.toLowerCase().startsWith("multipart/form-data") === true;
  if (claimed === UNSIGNED_PAYLOAD && rule.isForm && isFormBody) {
    if (Number(raw.headers.get("content-length") ?? 0) > SIGNED_BYTES_MAX) throw new ApiError("APIGW.0201.413");
    return { hash: claimed, isTrue: true, request: raw };
  }
  const bytes = await readWholeBody(context, Math.min(rule.bytesMax, SIGNED_BYTES_MAX));
  const hash = hashPayload(bytes);
  const isTrue = claimed === undefined || claimed === hash;
  return { hash, isTrue, request: withBody(raw, bytes) };
}

export async function verifySignature(
  parts: ServiceParts,
  context: Context,
  rule: BodyRule,
  at: Date,
): Promise<Authenticated> {
  const { raw } = context.req;
  const authorization = readAuthorization(raw.headers.get("authorization") ?? "");
  if (authorization === undefined) throw mismatch("the header is not readable");
  const key = await requireKey(parts, authorization.access, at);
  const date = requireFreshDate(raw.headers, authorization, at);
  const signed = signedParts(raw, authorization);
  const payload = await readPayload(context, rule);
  const secret = await openSecret(parts.db, parts.keys, key);
  const expected = signRequest({ ...signed, payloadHash: payload.hash }, date, secret);
  if (!payload.isTrue || !isSameSignature(expected, authorization.signature)) {
    await countFailure(parts.db, key, at);
    throw mismatch(`access key ${key.access}`);
  }
  await forgetFailures(parts.db, key);
  const caller = await findCaller(parts.db, key.domain_id, key.user_id);
  if (caller === undefined) throw refused("Get secretKey failed");
  return { caller, request: payload.request };
}
