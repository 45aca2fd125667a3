/** Reads a browser's request by the contract: what the operation does not declare is dropped, headers included. */
import "server-only";
import type { Operation } from "@/lib/contract/operation";
import { parseInput } from "@/lib/contract/parse";
import { fromQuery } from "@/lib/contract/query";
import { ApiError } from "@/lib/errors/api-error";
import type { PlainInput } from "../gateway/call-shape";
import type { Upload } from "../gateway/request";
import { readJson } from "../routes/read-body";
import type { Allowed } from "./allow-list";

const JSON_BYTES_MAX = 1024 * 1024;
export const UPLOAD_BYTES_MAX = 6 * 1024 * 1024;

function listsOf(search: URLSearchParams): Map<string, string[]> {
  return new Map([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
}

export async function readInput(request: Request, operation: Operation, allowed: Allowed): Promise<PlainInput> {
  const input: PlainInput = {};
  if (operation.params) {
    const given = new Map(Object.entries(allowed.params).map(([name, value]) => [name, [value]]));
    input.params = parseInput(operation.params, fromQuery(operation.params, given));
  }
  if (operation.query) {
    const given = fromQuery(operation.query, listsOf(new URL(request.url).searchParams));
    input.query = parseInput(operation.query, given);
  }
  if (operation.headers) {
    const given = new Map([...request.headers].map(([name, value]) => [name, [value]]));
    input.headers = parseInput(operation.headers, fromQuery(operation.headers, given));
  }
  if (operation.body) {
    input.body = parseInput(operation.body, await readJson(request, JSON_BYTES_MAX));
  }
  return input;
}

/** A multipart body passes through unread, so its size must be told beforehand and its kind be right. */
export function readUpload(request: Request): Upload {
  const contentType = request.headers.get("content-type") ?? "";
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!/^multipart\/form-data;\s*boundary=[\w'()+,./:=?"-]{1,80}$/i.test(contentType) || request.body === null)
    throw new ApiError("OSM.0001", { field: "body", reason: "must be multipart/form-data" });
  if (!Number.isSafeInteger(length) || length > UPLOAD_BYTES_MAX) throw new ApiError("CONSOLE.413");
  return { body: request.body, contentType, length };
}
