/** Request signatures with an access key, `SDK-HMAC-SHA256`, as limits.md 14.2 defines them. Pure: a request in words in, text and signature out. */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";

export const SIGNING_ALGORITHM = "SDK-HMAC-SHA256";
export const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";

export type RequestToSign = {
  method: string;
  /** As they stand in the address, still percent-encoded. */
  path: string;
  query: string;
  /** The signed headers, with lower-case names. */
  headers: readonly (readonly [name: string, value: string])[];
  payloadHash: string;
};

export type Authorization = { access: string; signedHeaders: string[]; signature: string };

export function hashPayload(body: Uint8Array | string): string {
  return createHash("sha256").update(body).digest("hex");
}

/** Only `A-Z a-z 0-9 - _ . ~` stand for themselves. */
function encode(text: string): string {
  const others = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, others);
}

/** What is no valid percent-encoding stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function canonicalPath(path: string): string {
  const encoded = decode(path).split("/").map(encode).join("/");
  return encoded.endsWith("/") ? encoded : `${encoded}/`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function canonicalQuery(query: string): string {
  const pairs = query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair): [string, string] => {
      const [name = "", ...value] = pair.replaceAll("+", " ").split("=");
      return [decode(name), decode(value.join("="))];
    });
  pairs.sort(([nameA, valueA], [nameB, valueB]) => compare(nameA, nameB) || compare(valueA, valueB));
  return pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
}

export function canonicalRequest(request: RequestToSign): string {
  const headers = [...request.headers].sort(([nameA], [nameB]) => compare(nameA, nameB));
  return [
    request.method.toUpperCase(),
    canonicalPath(request.path),
    canonicalQuery(request.query),
    headers.map(([name, value]) => `${name}:${value.trim()}\n`).join(""),
    headers.map(([name]) => name).join(";"),
    request.payloadHash,
  ].join("\n");
}

/** `date` is the value of the header X-Sdk-Date. */
export function signRequest(request: RequestToSign, date: string, secret: string): string {
  const toSign = [SIGNING_ALGORITHM, date, hashPayload(canonicalRequest(request))].join("\n");
  return createHmac("sha256", secret).update(toSign).digest("hex");
}

/** Takes the same time wherever the two differ. */
export function isSameSignature(one: string, other: string): boolean {
  return timingSafeEqual(createHash("sha256").update(one).digest(), createHash("sha256").update(other).digest());
}

const AUTHORIZATION =
  /^SDK-HMAC-SHA256 Access=([A-Za-z0-9_-]{1,64}), ?SignedHeaders=([A-Za-z0-9;_-]{1,2000}), ?Signature=([0-9a-f]{64})$/;

/** Undefined when the header is not a signature of this kind. */
export function readAuthorization(header: string): Authorization | undefined {
  const [, access, names, signature] = AUTHORIZATION.exec(header.trim()) ?? [];
  if (access === undefined || names === undefined || signature === undefined) return undefined;
  const signedHeaders = [...new Set(names.toLowerCase().split(";"))].filter((name) => name !== "");
  return { access, signedHeaders, signature };
}

const DATE = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

/** `20260301T080000Z`; undefined for anything else. */
export function readSigningDate(text: string): Date | undefined {
  if (!DATE.test(text)) return undefined;
  const date = new Date(text.replace(DATE, "$1-$2-$3T$4:$5:$6Z"));
  return Number.isNaN(date.getTime()) ? undefined : date;
}
