/** Reads a body within its limit; more than that is refused while it still arrives, never after. */
import type { IncomingMessage } from "node:http";
import type { Context } from "hono";
import { ApiError } from "@/lib/errors/api-error";

export const JSON_BYTES_MAX = 1024 * 1024;
/** Base64 of the largest attachment, with room for its name. */
export const JSON_UPLOAD_BYTES_MAX = 8 * 1024 * 1024;

type Source = AsyncIterable<Uint8Array>;

async function readSource(source: Source | null, headers: Headers, bytesMax: number): Promise<Buffer<ArrayBuffer>> {
  if (Number(headers.get("content-length") ?? 0) > bytesMax) throw new ApiError("APIGW.0201.413");
  if (source === null) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.byteLength;
    if (bytes > bytesMax) throw new ApiError("APIGW.0201.413");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** SDK clients send and sign a body with GET, which a Request cannot carry: it is still in Node's own request. */
export function readWholeBody(context: Context, bytesMax: number): Promise<Buffer<ArrayBuffer>> {
  const { raw } = context.req;
  const { incoming } = (context.env ?? {}) as { incoming?: IncomingMessage };
  const isBodiless = raw.method === "GET" || raw.method === "HEAD";
  return readSource(isBodiless && incoming !== undefined ? incoming : raw.body, raw.headers, bytesMax);
}

/** An empty body counts as `{}`: clients leave it out where nothing is required. */
export async function readJsonBody(request: Request, bytesMax: number): Promise<unknown> {
  try {
    const bytes = await readSource(request.body, request.headers, bytesMax);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.trim() === "" ? {} : JSON.parse(text);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError("OSM.0001", { field: "body", reason: "is not valid JSON in UTF-8", cause: error });
  }
}
